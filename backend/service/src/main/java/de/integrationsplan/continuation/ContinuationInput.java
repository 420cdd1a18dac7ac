package de.integrationsplan.continuation;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.contract.RequestBody;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The next plan, as it is to be called.
 *
 * @param asOf the date the next plan's text stands for ("Stand")
 */
@RequestBody
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContinuationInput(
        int year,
        String title,
        @Nullable String subtitle,
        @Nullable LocalDate asOf) {}
