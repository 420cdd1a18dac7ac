package de.integrationsplan.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A measure shows its goals, responsibilities and budget lines, so a change of these is a new version of the measure: its
 * entity tag changes and it can be found by its new words.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MeasureVersions {

    /** No single statement may take as long as a request is allowed to wait for the database. */
    private static final int AT_ONCE = 500;

    @Inject
    EntityManager database;

    /** To be called after the change, in its transaction. */
    public void touch(Collection<UUID> measureIds) {
        if (measureIds.isEmpty()) {
            return;
        }
        database.flush();
        UUID[] ids = measureIds.toArray(UUID[]::new);
        database.createNativeQuery("update measure set version = version + 1 where id = any (?1)")
                .setParameter(1, ids)
                .executeUpdate();
        refreshSearch(measureIds);
    }

    /** For a measure whose own fields changed; its version counts by itself. */
    public void refreshSearch(Collection<UUID> measureIds) {
        inParts("call refresh_measure_search(?1)", measureIds);
    }

    /** For measures of which only the version and the position changed. */
    void refreshLists(Collection<UUID> measureIds) {
        inParts("call refresh_measure_lists(?1)", measureIds);
    }

    private void inParts(String statement, Collection<UUID> measureIds) {
        database.flush();
        List<UUID> ids = List.copyOf(measureIds);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            database.createNativeQuery(statement)
                    .setParameter(
                            1,
                            ids.subList(from, Math.min(ids.size(), from + AT_ONCE))
                                    .toArray(UUID[]::new))
                    .executeUpdate();
        }
    }
}
