package de.integrationsplan.plan;

import de.integrationsplan.access.Permission;
import de.integrationsplan.history.EntityReversals;
import de.integrationsplan.history.EntityReversals.Kind;
import de.integrationsplan.history.Reversible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Changes of plans, building blocks and goals can be taken back. */
@ApplicationScoped
class PlanReversals {

    @Inject
    EntityReversals reversals;

    @Produces
    @Singleton
    Reversible plans(PlanService service) {
        Kind<Plan> kind = new Kind<>("plan", Permission.PLAN_WRITE, Plan.class, Plan::toInput);
        return reversals.of(kind, service::patch, service::delete, service::bringBack);
    }

    @Produces
    @Singleton
    Reversible buildingBlocks(BuildingBlockService service) {
        Kind<BuildingBlock> kind =
                new Kind<>("building-block", Permission.PLAN_WRITE, BuildingBlock.class, BuildingBlock::toInput);
        return reversals.of(kind, service::patch, service::delete, service::bringBack);
    }

    @Produces
    @Singleton
    Reversible goals(GoalService service) {
        Kind<Goal> kind = new Kind<>("goal", Permission.PLAN_WRITE, Goal.class, Goal::toInput);
        return reversals.of(kind, service::patch, service::delete, service::bringBack);
    }
}
