package de.integrationsplan.plan;

import de.integrationsplan.platform.persistence.VersionedEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
public class Goal extends VersionedEntity {

    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    private String title;
    private int position;
    private String visibility;

    @ElementCollection
    @CollectionTable(name = "goal_building_block", joinColumns = @JoinColumn(name = "goal_id"))
    @OrderColumn(name = "position")
    private List<PlanPart.GoalBlock> buildingBlocks = new ArrayList<>();

    /** For Hibernate. */
    protected Goal() {}

    Goal(UUID planId, GoalInput input, int position, Instant now) {
        super(now);
        this.planId = planId;
        apply(input, position, now);
    }

    void apply(GoalInput input, int position, Instant now) {
        title = input.title();
        this.position = position;
        visibility = input.visibility().key();
        List<PlanPart.GoalBlock> wanted = input.buildingBlockIds().stream()
                .map(id -> new PlanPart.GoalBlock(id, planId))
                .toList();
        if (!buildingBlocks.equals(wanted)) {
            buildingBlocks.clear();
            buildingBlocks.addAll(wanted);
        }
        changedAt(now);
    }

    GoalInput toInput() {
        return new GoalInput(
                title,
                position,
                buildingBlocks.stream().map(PlanPart.GoalBlock::id).toList(),
                Visibility.of(visibility));
    }

    UUID planId() {
        return planId;
    }

    String title() {
        return title;
    }
}
