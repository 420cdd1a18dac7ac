package de.integrationsplan.progress;

import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.JsonQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads whose report is due, one by one and in figures. */
@ApplicationScoped
class DueProgressQueries {

    /**
     * The longest due, or the longest stale, first; an organisation includes its units. Each plan is read in this order, no
     * further than to the end of a page. What is stale is in the order of the day on which it was last touched.
     */
    private static final String LIST = """
            select cast(json_strip_nulls(json_build_object(
                       'measure', json_build_object('id', m.id, 'title', m.title, 'status', m.status),
                       'plan', json_build_object('id', m.plan_id, 'year', d.year, 'title', d.plan_title),
                       'due', d.due,
                       'state', case when d.due is null then 'none' when d.due < cast(?3 as date) then 'overdue'
                                     when d.due = cast(?3 as date) then 'due' else 'upcoming' end,
                       'lastReported', d.last_reported,
                       'lastChangedAt', iso_instant(m.updated_at),
                       'staleSince', case when d.stale <= cast(?3 as date) then d.stale end,
                       'leads', (select coalesce(json_agg(organisation_ref(o) order by r.position), '[]')
                                 from responsibility r join organisation o on o.id = r.organisation_id
                                 where r.measure_id = m.id and r.role = 'lead' and r.valid @> cast(?3 as date)))) as text) as json,
                   d.day, d.measure_id
            from (select p.year, p.title as plan_title, one.*,
                         (one.touched + make_interval(months => ?6))::date as stale
                  from plan p cross join lateral (
                      select d.*, d.%1$s as day
                      from measure_due d
                      where d.plan_id = p.id and d.%1$s between cast(?4 as date) and cast(?5 as date)
                        and (cast(?2 as text) is null
                             or exists (select from measure_place f
                                        where f.value = (select o.id from organisation o
                                                         where cast(o.id as text) = ?2 or lower(o.key) = lower(?2) limit 1)
                                          and f.role = 'lead' and f.measure_id = d.measure_id and f.valid @> cast(?3 as date)))
                        and (d.%1$s, d.measure_id) > (coalesce(cast(?7 as date), '-infinity'),
                                                      coalesce(cast(?8 as uuid), '00000000-0000-0000-0000-000000000000'))
                      order by d.%1$s, d.measure_id
                      limit ?9) one
                  where case when cast(?1 as uuid) is null then plan_is_current(p, cast(?3 as date))
                             else p.id = cast(?1 as uuid) end
                  order by one.day, one.measure_id
                  limit ?9) d
                     join measure m on m.id = d.measure_id
            order by d.day, d.measure_id""";

    private static final String COUNTS = """
            json_build_object('measures', count(*), 'asked', count(due),
                'reported', count(*) filter (where last is not null and due > cast(?2 as date)),
                'due', count(*) filter (where due <= cast(?2 as date)),
                'overdue', count(*) filter (where due < cast(?2 as date)),
                'upcoming', count(*) filter (where due > cast(?2 as date) and due <= cast(?2 as date) + ?3),
                'stale', count(*) filter (where stale <= cast(?2 as date)))""";

    private static final String SUMMARY = """
            with news as (
                select m.id, m.status, progress_due(m) as due, progress_last(m) as last, progress_stale(m, ?4) as stale
                from measure m where m.plan_id = ?1),
            of_block as (
                select distinct gb.building_block_id as block, news.*
                from news join measure_goal mg on mg.measure_id = news.id
                          join goal_building_block gb on gb.goal_id = mg.goal_id),
            of_lead as (
                select distinct r.organisation_id as lead, news.*
                from news left join responsibility r on r.measure_id = news.id and r.role = 'lead'
                                and r.organisation_id is not null and r.valid @> cast(?2 as date)),
            statuses as (
                select block, json_agg(json_build_object('status', status, 'measures', measures) order by status) as list
                from (select block, status, count(*) as measures from of_block group by block, status) s group by block)
            select cast(json_strip_nulls(json_build_object(
                'planId', p.id, 'on', cast(?2 as date), 'total', (select %1$s from news),
                'byBuildingBlock', (
                    select coalesce(json_agg(json_build_object(
                        'buildingBlock', building_block_ref(b), 'counts', g.counts,
                        'byStatus', coalesce(s.list, '[]')) order by b.position, b.id), '[]')
                    from building_block b
                             cross join lateral (select %1$s as counts from of_block where block = b.id) g
                             left join statuses s on s.block = b.id
                    where b.plan_id = p.id),
                'byOrganisation', (
                    select coalesce(json_agg(json_build_object(
                        'organisation', organisation_ref(o), 'counts', g.counts) order by o.key, o.name), '[]')
                    from (select lead, %1$s as counts from of_lead group by lead) g
                             left join organisation o on o.id = g.lead))) as text) as json, p.version as tag
            from plan p where p.id = ?1""".formatted(COUNTS);

    @Inject
    JsonQueries json;

    @Inject
    ProgressSettings settings;

    /**
     * @param planId null for all current plans
     * @param organisation id or key; null for all
     */
    Slice<RawJson> list(
            @Nullable UUID planId, @Nullable String organisation, LocalDate on, DueQuery query, PageRequest page) {
        DueDays days = DueDays.of(query, on, settings.staleAfterMonths());
        return json.page(
                LIST.formatted(days.column()),
                page,
                planId,
                organisation,
                on,
                days.from(),
                days.to(),
                settings.staleAfterMonths(),
                page.key(0),
                page.key(1),
                page.limitPlusOne());
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a plan */
    RawJson summary(UUID planId, LocalDate on, int daysAhead) {
        return json.one(SUMMARY, planId, on, daysAhead, settings.staleAfterMonths())
                .body();
    }
}
