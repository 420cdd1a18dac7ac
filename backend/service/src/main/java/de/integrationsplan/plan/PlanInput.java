package de.integrationsplan.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.contract.RequestBody;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as callers write it.
 *
 * @param asOf the date the plan's text stands for ("Stand")
 * @param predecessorId the plan that this one continues, of an earlier year; what is new is computed from it
 */
@RequestBody
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanInput(
        int year,
        String title,
        @Nullable String subtitle,
        @Nullable LocalDate asOf,
        @Nullable UUID predecessorId) {}
