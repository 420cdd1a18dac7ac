package de.integrationsplan.responsibility;

import de.integrationsplan.platform.problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** THE RESPONSIBILITY RULES that no schema can say. */
final class ResponsibilityRules {

    private ResponsibilityRules() {}

    /** @param organisations those that exist; others than the input's do not matter */
    static List<FieldError> check(ResponsibilityInput input, Map<UUID, String> organisations) {
        List<FieldError> errors = new ArrayList<>();
        if (input.organisationId() != null && !organisations.containsKey(input.organisationId())) {
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
