package de.integrationsplan.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.contract.RequestBody;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as callers write it.
 *
 * @param validFrom first day; null: always was
 * @param validTo last day; null: still is
 * @param successorId who goes on after {@code validTo}
 * @param contactEmail the mailbox of the office, for reminders; not a person's
 * @param ags official key of a municipality, from {@link MunicipalityKeys}
 */
@RequestBody
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrganisationInput(
        @Nullable String key,
        String name,
        OrganisationKind kind,
        @Nullable UUID parentId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID successorId,
        @Nullable String contactEmail,
        @Nullable String ags) {

    /** An organisation of which no more is known. */
    public static OrganisationInput named(
            @Nullable String key, String name, OrganisationKind kind, @Nullable UUID parentId) {
        return new OrganisationInput(key, name, kind, parentId, null, null, null, null, null);
    }

    /** The same, ending on this day in favour of another one. */
    OrganisationInput succeededBy(UUID successor, LocalDate lastDay) {
        return new OrganisationInput(key, name, kind, parentId, validFrom, lastDay, successor, contactEmail, ags);
    }

    /** Who takes its place: called differently, from this day on. A merged municipality has another key; so it has none yet. */
    OrganisationInput renamed(SuccessionInput.NewSuccessor successor, LocalDate firstDay) {
        return new OrganisationInput(
                successor.key(), successor.name(), kind, parentId, firstDay, null, null, contactEmail, null);
    }

    /** The same as a part of another one. */
    OrganisationInput partOf(UUID parent) {
        return new OrganisationInput(key, name, kind, parent, validFrom, validTo, successorId, contactEmail, ags);
    }
}
