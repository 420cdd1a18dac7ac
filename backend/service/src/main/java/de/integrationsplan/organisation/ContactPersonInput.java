package de.integrationsplan.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.contract.RequestBody;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact person as callers write it.
 *
 * @param publishable whether the person may be named in public, from {@code publishableSince} on
 * @param publishableReason why: usually that the person has agreed, and where that is kept
 */
@RequestBody
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactPersonInput(
        String name,
        @Nullable UUID organisationId,
        @Nullable String email,
        @Nullable String phone,
        boolean publishable,
        @Nullable String publishableReason,
        @Nullable LocalDate publishableSince) {

    /** The same without address and number, for what is kept for good. */
    ContactPersonInput withoutContactData() {
        return new ContactPersonInput(
                name, organisationId, null, null, publishable, publishableReason, publishableSince);
    }
}
