package de.integrationsplan.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.contract.RequestBody;
import de.integrationsplan.platform.problem.FieldError;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A building block as callers write it.
 *
 * @param position place in the plan; null for the end
 * @param visibility public when absent
 * @param memberIds the blocks that a combination joins; empty for a numbered block
 */
@RequestBody
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BuildingBlockInput(
        @Nullable String number, String title, @Nullable Integer position, List<UUID> memberIds, Visibility visibility)
        implements StructureInput {

    public BuildingBlockInput {
        memberIds = Objects.requireNonNullElse(memberIds, List.of());
        visibility = Objects.requireNonNullElse(visibility, Visibility.PUBLIC);
    }

    /** A public one. */
    public BuildingBlockInput(@Nullable String number, String title, @Nullable Integer position, List<UUID> memberIds) {
        this(number, title, position, memberIds, Visibility.PUBLIC);
    }

    @Override
    public List<UUID> blockIds() {
        return memberIds;
    }

    @Override
    public List<FieldError> check(List<UUID> foreign) {
        return PlanRules.check(this, foreign);
    }
}
