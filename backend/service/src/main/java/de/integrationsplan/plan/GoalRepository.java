package de.integrationsplan.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** For writing; reading goes through {@link StructureQueries}. */
@ApplicationScoped
public class GoalRepository implements PanacheRepositoryBase<Goal, UUID> {}
