package de.integrationsplan.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.contract.RequestBody;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan as callers write it.
 *
 * @param asOf the date the plan's text stands for ("Stand")
 */
@RequestBody
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanInput(
        int year,
        String title,
        @Nullable String subtitle,
        @Nullable LocalDate asOf) {}
