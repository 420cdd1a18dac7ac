package de.integrationsplan.responsibility;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** For writing; reading goes through {@link ResponsibilityQueries}. */
@ApplicationScoped
public class ResponsibilityRepository implements PanacheRepositoryBase<Responsibility, UUID> {}
