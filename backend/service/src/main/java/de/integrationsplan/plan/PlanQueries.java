package de.integrationsplan.plan;

import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.JsonQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads plans. */
@ApplicationScoped
public class PlanQueries {

    private static final String PLANS = """
            select cast(plan_json(p) as text) as json, p.year, p.id
            from plan p
            where (cast(?1 as integer) is null or p.year = ?1)
              and (cast(?2 as integer) is null or p.year < cast(?2 as integer)
                   or (p.year = cast(?2 as integer) and p.id > cast(?3 as uuid)))
            order by p.year desc, p.id
            limit ?4""";

    private static final String SUMMARY = """
            select cast(json_build_object(
                'planId', p.id,
                'measures', (select count(*) from measure m where m.plan_id = p.id),
                'new', (select count(*) from measure m where m.plan_id = p.id and measure_is_new(m)),
                'withoutLead', (select count(*) from measure m where m.plan_id = p.id
                                and not exists (select from responsibility r
                                                where r.measure_id = m.id and r.role = 'lead'
                                                  and r.valid @> current_date)),
                'byBuildingBlock', (select coalesce(json_agg(json_build_object(
                        'buildingBlock', building_block_ref(b),
                        'measures', (select count(distinct mg.measure_id)
                                     from goal_building_block gb join measure_goal mg on mg.goal_id = gb.goal_id
                                     where gb.building_block_id = b.id)) order by b.position, b.id), '[]')
                                    from building_block b where b.plan_id = p.id),
                'byStatus', (select coalesce(json_agg(json_build_object('status', s.status, 'measures', s.measures)
                                                      order by s.status), '[]')
                             from (select m.status, count(*) as measures from measure m
                                   where m.plan_id = p.id group by m.status) s)) as text) as json, p.version as tag
            from plan p
            where p.id = ?1""";

    @Inject
    JsonQueries json;

    @Inject
    EntityManager database;

    Slice<RawJson> plans(@Nullable Integer year, PageRequest page) {
        return json.page(PLANS, page, year, page.key(0), page.key(1), page.limitPlusOne());
    }

    Tagged<RawJson> plan(UUID id) {
        return json.one("select cast(plan_json(p) as text) as json, p.version as tag from plan p where p.id = ?1", id);
    }

    /** Null without such a plan. */
    @Nullable
    Integer yearOf(@Nullable UUID planId) {
        @SuppressWarnings("unchecked")
        List<Integer> years = database.createNativeQuery("select year from plan where id = ?1", Integer.class)
                .setParameter(1, planId)
                .getResultList();
        return years.isEmpty() ? null : years.get(0);
    }

    @SuppressWarnings("unchecked")
    List<UUID> measuresOf(UUID planId) {
        return database.createNativeQuery("select id from measure where plan_id = ?1", UUID.class)
                .setParameter(1, planId)
                .getResultList();
    }

    RawJson summary(UUID planId) {
        return json.one(SUMMARY, planId).body();
    }

    /** Null without such a plan. */
    @Nullable
    String titleOf(UUID planId) {
        return json.rows("select title from plan where id = ?1", planId).stream()
                .findFirst()
                .map(row -> row.get("title", String.class))
                .orElse(null);
    }

    /** The titles of those of the goals that exist. */
    public Map<UUID, String> goalTitles(Collection<UUID> ids) {
        @SuppressWarnings("unchecked")
        List<Tuple> goals = database.createNativeQuery("select id, title from goal where id = any (?1)", Tuple.class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .getResultList();
        return goals.stream()
                .collect(Collectors.toMap(goal -> goal.get("id", UUID.class), goal -> goal.get("title", String.class)));
    }
}
