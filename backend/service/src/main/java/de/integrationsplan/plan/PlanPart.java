package de.integrationsplan.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** References inside a plan carry the plan, so that the database refuses to mix two plans. */
final class PlanPart {

    private PlanPart() {}

    /** A block that a combination joins. */
    @Embeddable
    record Member(
            @Column(name = "member_id") UUID id,
            @Column(name = "plan_id") UUID planId) {}

    /** A block that a goal belongs to. */
    @Embeddable
    record GoalBlock(
            @Column(name = "building_block_id") UUID id,
            @Column(name = "plan_id") UUID planId) {}
}
