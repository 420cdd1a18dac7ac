package de.integrationsplan.measure;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which measures have become which, within a plan. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MeasureOrigins {

    @Inject
    MeasureRepository measures;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** A measure that is about to go on in others. */
    public record Origin(UUID id, UUID planId, UUID lineage, int version, MeasureInput input) {}

    /** Holds those of the measures that exist until the transaction ends, so that nobody changes what is being taken apart. */
    public Map<UUID, Origin> lock(Collection<UUID> ids) {
        // In one order for everybody, so that nobody waits for the other.
        return measures.find("id in ?1", Sort.by("id"), ids).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .map(MeasureOrigins::origin)
                .collect(Collectors.toMap(Origin::id, origin -> origin));
    }

    private static Origin origin(Measure measure) {
        return new Origin(measure.id(), measure.planId(), measure.lineage(), measure.version(), measure.toInput());
    }

    /**
     * @param kind {@code split} or {@code merged}
     * @param place among the measure's origins or the origin's parts, from 1
     */
    public void note(String kind, Origin origin, UUID measureId, int place) {
        database.createNativeQuery("""
                        insert into measure_origin (measure_id, origin_id, origin_lineage, origin_title, title, kind, position, at)
                        select m.id, ?2, ?3, ?4, m.title, ?5, ?6, ?7 from measure m where m.id = ?1""")
                .setParameter(1, measureId)
                .setParameter(2, origin.id())
                .setParameter(3, origin.lineage())
                .setParameter(4, origin.input().title())
                .setParameter(5, kind)
                .setParameter(6, place)
                .setParameter(7, clock.instant())
                .executeUpdate();
    }
}
