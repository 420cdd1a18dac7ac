package de.integrationsplan.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an empty plan holds before an import: usually nothing, sometimes blocks and goals that somebody prepared. */
@ApplicationScoped
class PresentStructure {

    /** A combination is recognised by the numbers it joins, in any plan and in the table alike. */
    private static final String BLOCKS = """
            select b.id, coalesce(b.number,
                                  (select string_agg(m.number, '+' order by link.position)
                                   from building_block_member link join building_block m on m.id = link.member_id
                                   where link.combination_id = b.id),
                                  b.title) as identity
            from building_block b where b.plan_id = ?1""";

    private static final String GOALS = """
            select g.id, g.title, gb.building_block_id as block_id
            from goal g join goal_building_block gb on gb.goal_id = g.id
            where g.plan_id = ?1""";

    @Inject
    EntityManager database;

    Map<String, UUID> blocks(UUID planId) {
        Map<String, UUID> ids = new HashMap<>();
        rows(BLOCKS, planId)
                .forEach(row -> ids.putIfAbsent(
                        PlanStructure.blockKey(row.get("identity", String.class)), row.get("id", UUID.class)));
        return ids;
    }

    Map<PlanStructure.GoalKey, UUID> goals(UUID planId) {
        Map<UUID, String> keys = new HashMap<>();
        blocks(planId).forEach((key, id) -> keys.put(id, key));
        Map<PlanStructure.GoalKey, UUID> ids = new HashMap<>();
        for (Tuple row : rows(GOALS, planId)) {
            String block = keys.get(row.get("block_id", UUID.class));
            if (block != null) {
                ids.putIfAbsent(
                        new PlanStructure.GoalKey(block, row.get("title", String.class)), row.get("id", UUID.class));
            }
        }
        return ids;
    }

    int lastBlockPosition(UUID planId) {
        return last("building_block", planId);
    }

    int lastGoalPosition(UUID planId) {
        return last("goal", planId);
    }

    private int last(String table, UUID planId) {
        return (Integer)
                database.createNativeQuery("select coalesce(max(position), 0) from " + table + " where plan_id = ?1")
                        .setParameter(1, planId)
                        .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, UUID planId) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter(1, planId)
                .getResultList();
    }
}
