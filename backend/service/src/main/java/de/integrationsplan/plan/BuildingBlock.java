package de.integrationsplan.plan;

import jakarta.persistence.CollectionTable;
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
public class BuildingBlock extends StructurePart<BuildingBlockInput> {

    private @Nullable String number;

    @ElementCollection
    @CollectionTable(name = "building_block_member", joinColumns = @JoinColumn(name = "combination_id"))
    @OrderColumn(name = "position")
    private List<PlanPart.Member> members = new ArrayList<>();

    /** For Hibernate. */
    protected BuildingBlock() {}

    BuildingBlock(UUID planId, BuildingBlockInput input, int position, Instant now) {
        super(planId, now);
        apply(input, position, now);
    }

    @Override
    void apply(BuildingBlockInput input, int position, Instant now) {
        apply(input.title(), position, input.visibility(), now);
        number = input.number();
        replace(
                members,
                input.memberIds().stream()
                        .map(id -> new PlanPart.Member(id, planId()))
                        .toList());
    }

    @Override
    BuildingBlockInput toInput() {
        return new BuildingBlockInput(
                number,
                title(),
                position(),
                members.stream().map(PlanPart.Member::id).toList(),
                visibility());
    }
}
