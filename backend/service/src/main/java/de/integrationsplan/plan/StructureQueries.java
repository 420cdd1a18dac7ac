package de.integrationsplan.plan;

import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.JsonQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads building blocks and goals. The tables are named by {@link StructureKind}, never by a caller. */
@ApplicationScoped
class StructureQueries {

    private static final String LIST = """
            select cast(%1$s_json(part) as text) as json, part.position, part.id
            from %1$s part
            where part.plan_id = ?1
              and (cast(?2 as integer) is null
                   or (part.position, part.id) > (cast(?2 as integer), cast(?3 as uuid)))
            order by part.position, part.id
            limit ?4""";

    private static final String ONE =
            "select cast(%1$s_json(part) as text) as json, part.version as tag from %1$s part where part.id = ?1";

    private static final String FOREIGN = """
            select wanted.id from unnest(?1) wanted(id)
            where not exists (select from building_block b where b.id = wanted.id and b.plan_id = ?2)""";

    private static final String TITLES = """
            select b.title from unnest(?1) with ordinality wanted(id, place)
                                join building_block b on b.id = wanted.id
            order by wanted.place""";

    /** Also those of a combination that the block is part of. */
    private static final String SHOWING_BLOCKS = """
            select distinct mg.measure_id
            from goal_building_block gb join measure_goal mg on mg.goal_id = gb.goal_id
            where gb.building_block_id = any (?1)
               or gb.building_block_id in (select combination_id from building_block_member where member_id = any (?1))""";

    private static final String SHOWING_GOALS = "select distinct measure_id from measure_goal where goal_id = any (?1)";

    @Inject
    JsonQueries json;

    @Inject
    EntityManager database;

    Slice<RawJson> list(StructureKind kind, UUID planId, PageRequest page) {
        return json.page(LIST.formatted(kind.table()), page, planId, page.key(0), page.key(1), page.limitPlusOne());
    }

    Tagged<RawJson> one(StructureKind kind, UUID id) {
        return json.one(ONE.formatted(kind.table()), id);
    }

    /** The next free place in the plan. */
    int nextPosition(StructureKind kind, UUID planId) {
        return (int) json.count(
                "select coalesce(max(position), 0) + 1 from " + kind.table() + " where plan_id = ?1", planId);
    }

    /** Those of the building blocks that do not belong to the plan. */
    @SuppressWarnings("unchecked")
    List<UUID> foreignBuildingBlocks(UUID planId, Collection<UUID> ids) {
        return database.createNativeQuery(FOREIGN, UUID.class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .setParameter(2, planId)
                .getResultList();
    }

    /** In the order of the ids, as people read them in history. */
    @SuppressWarnings("unchecked")
    List<String> buildingBlockTitles(Collection<UUID> ids) {
        return database.createNativeQuery(TITLES, String.class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** Measures that show any of these building blocks or goals. */
    @SuppressWarnings("unchecked")
    List<UUID> measuresShowing(StructureKind kind, Collection<UUID> ids) {
        String sql = kind == StructureKind.GOAL ? SHOWING_GOALS : SHOWING_BLOCKS;
        return database.createNativeQuery(sql, UUID.class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .getResultList();
    }
}
