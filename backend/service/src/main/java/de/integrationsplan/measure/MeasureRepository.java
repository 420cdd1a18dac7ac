package de.integrationsplan.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** For writing; reading goes through {@link MeasureQueries}. */
@ApplicationScoped
public class MeasureRepository implements PanacheRepositoryBase<Measure, UUID> {}
