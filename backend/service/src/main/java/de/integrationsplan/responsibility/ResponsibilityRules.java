package de.integrationsplan.responsibility;

import de.integrationsplan.platform.problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** THE RESPONSIBILITY RULES that no schema can say. */
final class ResponsibilityRules {

    private ResponsibilityRules() {}

    /** @param organisationKnown whether the organisation in the input exists */
    static List<FieldError> check(ResponsibilityInput input, boolean organisationKnown) {
        List<FieldError> errors = new ArrayList<>();
        if (input.organisationId() != null && !organisationKnown) {
            errors.add(FieldError.at("/organisationId", "unknown-reference"));
        }
        if (input.organisationId() == null && isBlank(input.note()) && isBlank(input.contactPerson())) {
            errors.add(FieldError.at("/organisationId", "names-nobody"));
        }
        if (input.validFrom() != null
                && input.validTo() != null
                && input.validTo().isBefore(input.validFrom())) {
            errors.add(FieldError.at("/validTo", "end-before-start"));
        }
        return errors;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
