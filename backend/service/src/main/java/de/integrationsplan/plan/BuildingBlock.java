package de.integrationsplan.plan;

import de.integrationsplan.platform.persistence.VersionedEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A numbered part of the framework concept, or a combination of such parts ("Bausteinkombination"). */
@Entity
@Table(name = "building_block")
public class BuildingBlock extends VersionedEntity {

    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    private @Nullable String number;
    private String title;
    private int position;
    private String visibility;

    @ElementCollection
    @CollectionTable(name = "building_block_member", joinColumns = @JoinColumn(name = "combination_id"))
    @OrderColumn(name = "position")
    private List<PlanPart.Member> members = new ArrayList<>();

    /** For Hibernate. */
    protected BuildingBlock() {}

    BuildingBlock(UUID planId, BuildingBlockInput input, int position, Instant now) {
        super(now);
        this.planId = planId;
        apply(input, position, now);
    }

    void apply(BuildingBlockInput input, int position, Instant now) {
        number = input.number();
        title = input.title();
        this.position = position;
        visibility = input.visibility().key();
        List<PlanPart.Member> wanted = input.memberIds().stream()
                .map(id -> new PlanPart.Member(id, planId))
                .toList();
        if (!members.equals(wanted)) {
            members.clear();
            members.addAll(wanted);
        }
        changedAt(now);
    }

    BuildingBlockInput toInput() {
        return new BuildingBlockInput(
                number,
                title,
                position,
                members.stream().map(PlanPart.Member::id).toList(),
                Visibility.of(visibility));
    }

    UUID planId() {
        return planId;
    }

    String title() {
        return title;
    }
}
