package de.integrationsplan.responsibility;

import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.JsonQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;

/** Reads work lists and the matrix: who carries what today, and where that is missing. */
@ApplicationScoped
class FindingQueries {

    /** Nothing is to be done about measures that are over. */
    private static final String GOES_ON = "m.plan_id = ?1 and m.status not in ('completed', 'dropped')";

    private static final String LEADS_TODAY = "r.measure_id = m.id and r.role = 'lead' and r.valid @> current_date";

    private static final String LED_BEFORE = "r.measure_id = m.id and r.role = 'lead' and r.valid_to < current_date";

    private static final String ENDED = "r.measure_id = m.id and r.valid @> current_date and o.valid_to < current_date";

    private static final String MATRIX = """
            with recursive carried as (
                select distinct r.measure_id, r.organisation_id
                from measure m join responsibility r on r.measure_id = m.id
                where m.plan_id = ?1 and r.role = ?2 and r.valid @> current_date and r.organisation_id is not null),
            taking_part as (
                select c.measure_id, o.id, o.parent_id from carried c join organisation o on o.id = c.organisation_id
                union select t.measure_id, o.id, o.parent_id from taking_part t join organisation o on o.id = t.parent_id),
            placed as (
                select distinct mg.measure_id, block.id as block_id
                from measure m
                         join measure_goal mg on mg.measure_id = m.id
                         join goal_building_block gb on gb.goal_id = mg.goal_id
                         left join building_block_member bm on bm.combination_id = gb.building_block_id
                         cross join lateral (values (gb.building_block_id), (bm.member_id)) block(id)
                where m.plan_id = ?1 and block.id is not null),
            cells as (
                select t.id, p.block_id, count(*) as measures
                from taking_part t join placed p on p.measure_id = t.measure_id group by t.id, p.block_id),
            nobody as (
                select m.id from measure m
                where m.plan_id = ?1 and not exists (select from responsibility r where r.measure_id = m.id
                                                     and r.role = ?2 and r.valid @> current_date))
            select cast(json_build_object(
                'planId', p.id, 'role', cast(?2 as text),
                'buildingBlocks', (select coalesce(json_agg(building_block_ref(b) order by b.position, b.id), '[]')
                                   from building_block b where b.plan_id = p.id),
                'rows', (select coalesce(json_agg(json_build_object(
                             'organisation', json_strip_nulls(organisation_ref(o)),
                             'measures', (select count(*) from taking_part t where t.id = o.id),
                             'cells', (select coalesce(json_agg(json_build_object(
                                           'buildingBlockId', c.block_id, 'measures', c.measures) order by c.block_id), '[]')
                                       from cells c where c.id = o.id))
                             order by coalesce(o.key, '~') collate "C", o.name collate german, o.id), '[]')
                         from organisation o where o.id in (select id from taking_part)),
                'nobody', json_build_object(
                    'measures', (select count(*) from nobody),
                    'cells', (select coalesce(json_agg(json_build_object(
                                  'buildingBlockId', f.block_id, 'measures', f.measures) order by f.block_id), '[]')
                              from (select pl.block_id, count(*) as measures from placed pl join nobody n on n.id = pl.measure_id
                                    group by pl.block_id) f))) as text) as json, p.version as tag
            from plan p where p.id = ?1""";

    @Inject
    JsonQueries json;

    /** In the order of the plan. */
    Slice<RawJson> list(
            UUID planId,
            ResponsibilityFinding kind,
            Collection<String> activeKeys,
            boolean withTotal,
            PageRequest page) {
        json.requireExists("plan", planId);
        String[] keys = activeKeys.toArray(String[]::new);
        String sql = LeadsWithoutUser.OFFICES + """
                select cast(json_build_object(
                           'measure', json_build_object('id', m.id, 'title', m.title, 'status', m.status),
                           'responsibilities', (
                               select coalesce(json_agg(json_strip_nulls(json_build_object(
                                          'id', r.id, 'role', r.role, 'organisation', organisation_ref(o), 'note', r.note,
                                          'validTo', r.valid_to, 'organisationEnded', o.valid_to,
                                          'successor', (select organisation_ref(s) from organisation s where s.id = o.successor_id)))
                                          order by array_position(array['lead', 'cooperation', 'further'], r.role), r.position, r.id), '[]')
                               from responsibility r left join organisation o on o.id = r.organisation_id
                               where %s)) as text) as json, m.position, m.id
                from %s
                order by m.position, m.id
                limit ?5""".formatted(concerned(kind), found(kind));
        Slice<RawJson> slice = json.page(sql, page, planId, keys, page.key(0), page.key(1), page.limitPlusOne());
        return withTotal ? slice.withTotal(count(planId, kind, keys)) : slice;
    }

    private long count(UUID planId, ResponsibilityFinding kind, String[] keys) {
        return json.count(
                LeadsWithoutUser.OFFICES
                        + "select count(*) from measure m where %s and %s".formatted(GOES_ON, condition(kind)),
                planId,
                keys);
    }

    /** As {@code m}, after position {@code ?3} and id {@code ?4}. */
    private static String found(ResponsibilityFinding kind) {
        return kind == ResponsibilityFinding.LEAD_WITHOUT_USER
                ? LeadsWithoutUser.PAGE
                : """
                measure m
                where %s
                  and %s
                  and (cast(?3 as integer) is null or (m.position, m.id) > (cast(?3 as integer), cast(?4 as uuid)))""".formatted(GOES_ON, condition(kind));
    }

    /** Which responsibilities an entry shows. */
    private static String concerned(ResponsibilityFinding kind) {
        return switch (kind) {
            case NO_LEAD -> "false";
            case LEAD_EXPIRED -> LED_BEFORE;
            case LEAD_WITHOUT_USER -> LEADS_TODAY;
            case ORGANISATION_ENDED -> ENDED;
        };
    }

    private static String condition(ResponsibilityFinding kind) {
        return switch (kind) {
            case NO_LEAD -> "not m.always_led and m.led_from > current_date and m.led_from > '-infinity'";
            // The day says where to look, for the index; the last part also finds gaps between two leads.
            case LEAD_EXPIRED ->
                "m.led_until <= current_date and m.led_until < 'infinity' and not m.led @> current_date";
            case LEAD_WITHOUT_USER -> LeadsWithoutUser.CONDITION;
            case ORGANISATION_ENDED -> """
                    m.id in (select r.measure_id from organisation o join responsibility r on r.organisation_id = o.id
                             where o.valid_to < current_date and r.valid @> current_date)""";
        };
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a plan */
    RawJson matrix(UUID planId, ResponsibilityRole role) {
        return json.one(MATRIX, planId, role.key()).body();
    }
}
