package de.integrationsplan.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.contract.RequestBody;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation as callers write it. */
@RequestBody
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrganisationInput(
        @Nullable String key,
        String name,
        OrganisationKind kind,
        @Nullable UUID parentId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
