package de.integrationsplan.organisation;

import de.integrationsplan.platform.problem.FieldError;
import java.util.ArrayList;
import java.util.List;

/** THE ORGANISATION RULES that no schema can say. */
final class OrganisationRules {

    private OrganisationRules() {}

    static List<FieldError> check(OrganisationInput input) {
        List<FieldError> errors = new ArrayList<>();
        if (input.validFrom() != null
                && input.validTo() != null
                && input.validTo().isBefore(input.validFrom())) {
            errors.add(FieldError.at("/validTo", "end-before-start"));
        }
        return errors;
    }
}
