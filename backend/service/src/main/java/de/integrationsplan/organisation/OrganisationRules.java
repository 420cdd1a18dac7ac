package de.integrationsplan.organisation;

import de.integrationsplan.platform.problem.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** THE ORGANISATION RULES that no schema can say. */
final class OrganisationRules {

    private OrganisationRules() {}

    /**
     * @param others when those organisations that the input refers to are valid; without those that do not exist
     * @param agsKnown whether the code list has such a key
     */
    static List<FieldError> check(OrganisationInput input, Map<UUID, Validity> others, Predicate<String> agsKnown) {
        List<FieldError> errors = new ArrayList<>();
        if (input.validFrom() != null
                && input.validTo() != null
                && input.validTo().isBefore(input.validFrom())) {
            errors.add(FieldError.at("/validTo", "end-before-start"));
        }
        checkParent(input, others, errors);
        checkSuccessor(input, others, errors);
        if (input.ags() != null && input.kind() != OrganisationKind.MUNICIPALITY) {
            errors.add(FieldError.at("/ags", "only-municipalities"));
        } else if (input.ags() != null && !agsKnown.test(input.ags())) {
            errors.add(FieldError.at("/ags", "unknown-municipality-key"));
        }
        return errors;
    }

    /** A part and its whole exist together for at least a day; the whole may end before its parts find a new one. */
    private static void checkParent(OrganisationInput input, Map<UUID, Validity> others, List<FieldError> errors) {
        if (input.parentId() == null) {
            return;
        }
        Validity parent = others.get(input.parentId());
        if (parent == null) {
            errors.add(FieldError.at("/parentId", "unknown-reference"));
        } else if (!parent.overlaps(new Validity(input.validFrom(), input.validTo()))) {
            errors.add(FieldError.at("/parentId", "parent-not-valid"));
        }
    }

    /** Whoever goes on in its place is there on the day after. */
    private static void checkSuccessor(OrganisationInput input, Map<UUID, Validity> others, List<FieldError> errors) {
        if (input.successorId() == null) {
            return;
        }
        Validity successor = others.get(input.successorId());
        if (successor == null) {
            errors.add(FieldError.at("/successorId", "unknown-reference"));
        } else if (input.validTo() == null) {
            errors.add(FieldError.at("/validTo", "successor-needs-end"));
        } else if (!successor.contains(input.validTo().plusDays(1))) {
            errors.add(FieldError.at("/successorId", "successor-not-valid"));
        }
    }

    /**
     * What forbids that another organisation takes the place of this one.
     *
     * @param on first day of the other
     * @return why not, in English; null when nothing does
     */
    static @Nullable String whyNotSucceeded(OrganisationInput old, LocalDate on) {
        if (old.successorId() != null) {
            return "It has a successor already.";
        }
        Validity validity = new Validity(old.validFrom(), old.validTo());
        return validity.contains(on.minusDays(1)) ? null : "It has to exist on the day before its successor begins.";
    }
}
