package de.integrationsplan.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An essential goal ("Wesentliches Ziel"); belongs to building blocks and has measures. */
@Entity
public class Goal extends StructurePart<GoalInput> {

    @ElementCollection
    @CollectionTable(name = "goal_building_block", joinColumns = @JoinColumn(name = "goal_id"))
    @OrderColumn(name = "position")
    private List<PlanPart.GoalBlock> buildingBlocks = new ArrayList<>();

    /** For Hibernate. */
    protected Goal() {}

    Goal(UUID planId, GoalInput input, int position, Instant now) {
        super(planId, now);
        apply(input, position, now);
    }

    @Override
    void apply(GoalInput input, int position, Instant now) {
        apply(input.title(), position, input.visibility(), now);
        replace(
                buildingBlocks,
                input.buildingBlockIds().stream()
                        .map(id -> new PlanPart.GoalBlock(id, planId()))
                        .toList());
    }

    @Override
    GoalInput toInput() {
        return new GoalInput(
                title(),
                position(),
                buildingBlocks.stream().map(PlanPart.GoalBlock::id).toList(),
                visibility());
    }
}
