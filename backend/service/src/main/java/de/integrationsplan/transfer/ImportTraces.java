package de.integrationsplan.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;

/**
 * What an import has left in a plan. Measures and budget lines carry the import; of goals and building blocks history tells
 * which were created by the request that committed it.
 */
@ApplicationScoped
class ImportTraces {

    private static final String COMMIT = """
            select h.id, h.request_id from history h
            where h.entity = 'import' and h.action = 'imported' and h.entity_id = ?2
            order by h.id desc limit 1""";

    private static final String CREATED = """
            with done as (%s)
            select h.entity_id from history h, done
            where h.plan_id = ?1 and h.action = 'created' and h.entity = ?3 and h.request_id = done.request_id""".formatted(COMMIT);

    /** Whatever history has of the plan since. A plan that was there before may have got a new title or date. */
    private static final String TOUCHED = """
            with done as (%s)
            select count(distinct h.entity_id) from history h, done
            where h.plan_id = ?1 and h.id > done.id and (?3 or h.entity <> 'plan')""".formatted(COMMIT);

    @Inject
    EntityManager database;

    /** Nobody changes these measures, adds to the plan or publishes it until the transaction ends. */
    void lock(UUID planId, UUID importId) {
        query("select id from plan where id = ?1 for update", planId).getResultList();
        query("select id from measure where source_import_id = ?1 order by id for update", importId)
                .getResultList();
    }

    int touchedSince(UUID planId, UUID importId, boolean createdPlan) {
        return ((Number) query(TOUCHED, planId, importId, createdPlan).getSingleResult()).intValue();
    }

    List<UUID> measures(UUID importId) {
        return ids(database.createNativeQuery(
                        "select id from measure where source_import_id = ?1 order by position", UUID.class)
                .setParameter(1, importId));
    }

    List<UUID> responsibilities(UUID importId) {
        return ids(database.createNativeQuery("""
                        select r.id from responsibility r join measure m on m.id = r.measure_id
                        where m.source_import_id = ?1 order by r.id""", UUID.class).setParameter(1, importId));
    }

    List<UUID> budgetLines(UUID importId) {
        return ids(database.createNativeQuery(
                        "select id from budget_line where source_import_id = ?1 order by id", UUID.class)
                .setParameter(1, importId));
    }

    List<UUID> created(UUID planId, UUID importId, String entity) {
        return ids(database.createNativeQuery(CREATED, UUID.class)
                .setParameter(1, planId)
                .setParameter(2, importId)
                .setParameter(3, entity));
    }

    int deleteBudgetLines(UUID importId) {
        return query("delete from budget_line where source_import_id = ?1", importId)
                .executeUpdate();
    }

    int deleteMeasures(UUID importId) {
        return query("delete from measure where source_import_id = ?1", importId)
                .executeUpdate();
    }

    int deleteGoals(List<UUID> ids) {
        return query("delete from goal where id = any (?1)", (Object) ids.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Combinations let go of their parts first. */
    int deleteBuildingBlocks(List<UUID> ids) {
        UUID[] blocks = ids.toArray(UUID[]::new);
        query("delete from building_block_member where combination_id = any (?1)", (Object) blocks)
                .executeUpdate();
        return query("delete from building_block where id = any (?1)", (Object) blocks)
                .executeUpdate();
    }

    void deletePlan(UUID planId) {
        query("delete from plan where id = ?1", planId).executeUpdate();
    }

    private Query query(String sql, Object... parameters) {
        Query query = database.createNativeQuery(sql);
        for (int index = 0; index < parameters.length; index++) {
            query.setParameter(index + 1, parameters[index]);
        }
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<UUID> ids(Query query) {
        return query.getResultList();
    }
}
