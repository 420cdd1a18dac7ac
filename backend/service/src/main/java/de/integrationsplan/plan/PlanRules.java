package de.integrationsplan.plan;

import de.integrationsplan.platform.problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** THE PLAN RULES that no schema can say. */
final class PlanRules {

    private PlanRules() {}

    /**
     * A plan continues one of an earlier year.
     *
     * @param predecessorYear null when there is no such plan
     */
    static List<FieldError> check(PlanInput input, @Nullable Integer predecessorYear) {
        if (input.predecessorId() == null) {
            return List.of();
        }
        if (predecessorYear == null) {
            return List.of(FieldError.at("/predecessorId", "unknown-reference"));
        }
        return predecessorYear < input.year()
                ? List.of()
                : List.of(FieldError.at("/predecessorId", "predecessor-not-earlier"));
    }

    /**
     * A block has a number, a combination has members; both have to belong to the plan.
     *
     * @param foreign members that are not blocks of this plan
     */
    static List<FieldError> check(BuildingBlockInput input, List<UUID> foreign) {
        List<FieldError> errors = new ArrayList<>();
        if (input.number() != null && !input.memberIds().isEmpty()) {
            errors.add(FieldError.at("/number", "number-or-members"));
        }
        errors.addAll(references("/memberIds/", input.memberIds(), foreign));
        return errors;
    }

    /** @param foreign blocks that are not of this plan */
    static List<FieldError> check(GoalInput input, List<UUID> foreign) {
        return references("/buildingBlockIds/", input.buildingBlockIds(), foreign);
    }

    private static List<FieldError> references(String pointer, List<UUID> ids, List<UUID> foreign) {
        return foreign.stream()
                .map(id -> FieldError.at(pointer + ids.indexOf(id), "unknown-reference"))
                .toList();
    }
}
