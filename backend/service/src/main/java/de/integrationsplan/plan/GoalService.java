package de.integrationsplan.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Use cases around goals. */
@ApplicationScoped
@Transactional
public class GoalService extends StructureService<GoalInput, Goal> {

    @Inject
    GoalRepository goals;

    GoalService() {
        super(StructureKind.GOAL, GoalInput.class);
    }

    @Override
    PanacheRepositoryBase<Goal, UUID> parts() {
        return goals;
    }

    @Override
    Goal make(UUID planId, GoalInput input, int position, Instant now) {
        return new Goal(planId, input, position, now);
    }
}
