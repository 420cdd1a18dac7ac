package de.integrationsplan.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.contract.RequestBody;
import de.integrationsplan.platform.problem.FieldError;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal as callers write it.
 *
 * @param position place in the plan; null for the end
 * @param visibility public when absent
 */
@RequestBody
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GoalInput(String title, @Nullable Integer position, List<UUID> buildingBlockIds, Visibility visibility)
        implements StructureInput {

    public GoalInput {
        visibility = Objects.requireNonNullElse(visibility, Visibility.PUBLIC);
    }

    /** A public one. */
    public GoalInput(String title, @Nullable Integer position, List<UUID> buildingBlockIds) {
        this(title, position, buildingBlockIds, Visibility.PUBLIC);
    }

    @Override
    public List<UUID> blockIds() {
        return buildingBlockIds;
    }

    @Override
    public List<FieldError> check(List<UUID> foreign) {
        return PlanRules.check(this, foreign);
    }
}
