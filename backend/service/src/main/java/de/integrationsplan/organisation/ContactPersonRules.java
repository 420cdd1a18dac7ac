package de.integrationsplan.organisation;

import de.integrationsplan.platform.problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** THE RULES FOR CONTACT PERSONS that no schema can say. */
final class ContactPersonRules {

    private ContactPersonRules() {}

    /** A person is named in public with a reason and from a day on, or not at all. */
    static List<FieldError> check(ContactPersonInput input, boolean organisationExists) {
        List<FieldError> errors = new ArrayList<>();
        if (input.organisationId() != null && !organisationExists) {
            errors.add(FieldError.at("/organisationId", "unknown-reference"));
        }
        belongsToPublic("/publishableReason", input.publishable(), isSaid(input.publishableReason()), errors);
        belongsToPublic("/publishableSince", input.publishable(), input.publishableSince() != null, errors);
        return errors;
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static void belongsToPublic(String pointer, boolean publishable, boolean given, List<FieldError> errors) {
        if (publishable && !given) {
            errors.add(FieldError.at(pointer, "required"));
        } else if (!publishable && given) {
            errors.add(FieldError.at(pointer, "only-when-publishable"));
        }
    }

    /**
     * Contact data as history may show it: that it is there and that it changed, without what it is.
     *
     * @param earlier the same field before the change; null in the document from before
     */
    static @Nullable String masked(@Nullable String value, @Nullable String earlier) {
        if (value == null) {
            return null;
        }
        return earlier == null || earlier.equals(value) ? "•••" : "••• (geändert)";
    }
}
