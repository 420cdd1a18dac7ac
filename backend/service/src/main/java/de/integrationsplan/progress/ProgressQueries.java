package de.integrationsplan.progress;

import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.JsonQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads reports and what is due. */
@ApplicationScoped
class ProgressQueries {

    private static final String OF_MEASURE = """
            select cast(progress_json(p) as text) as json, p.date, p.id
            from progress p
            where p.measure_id = ?1
              and (cast(?2 as date) is null or (p.date, p.id) < (cast(?2 as date), cast(?3 as uuid)))
            order by p.date desc, p.id desc
            limit ?4""";

    /** The longest due first; an organisation includes its units. */
    private static final String DUE = """
            with recursive wanted as (
                select o.id from organisation o where cast(o.id as text) = ?2 or lower(o.key) = lower(?2)
                union select child.id from organisation child join wanted on child.parent_id = wanted.id),
            due as (select m.id, progress_due(m) as day from measure m where m.plan_id = ?1)
            select cast(json_strip_nulls(json_build_object(
                       'measure', json_build_object('id', m.id, 'title', m.title, 'status', m.status),
                       'due', due.day,
                       'lastReported', (select max(p.date) from progress p where p.measure_id = m.id),
                       'leads', (select coalesce(json_agg(organisation_ref(o) order by r.position), '[]')
                                 from responsibility r join organisation o on o.id = r.organisation_id
                                 where r.measure_id = m.id and r.role = 'lead' and r.valid @> cast(?3 as date)))) as text) as json,
                   due.day, m.id
            from due join measure m on m.id = due.id
            where due.day <= cast(?3 as date)
              and (cast(?2 as text) is null
                   or exists (select from responsibility r join wanted on wanted.id = r.organisation_id
                              where r.measure_id = m.id and r.role = 'lead' and r.valid @> cast(?3 as date)))
              and (cast(?4 as date) is null or (due.day, m.id) > (cast(?4 as date), cast(?5 as uuid)))
            order by due.day, m.id
            limit ?6""";

    @Inject
    JsonQueries json;

    Slice<RawJson> ofMeasure(UUID measureId, PageRequest page) {
        json.requireExists("measure", measureId);
        return json.page(OF_MEASURE, page, measureId, page.key(0), page.key(1), page.limitPlusOne());
    }

    RawJson one(UUID id) {
        return json.one("select cast(progress_json(p) as text) as json, 1 as tag from progress p where p.id = ?1", id)
                .body();
    }

    /** @param organisation id or key; null for all */
    Slice<RawJson> due(UUID planId, @Nullable String organisation, LocalDate on, PageRequest page) {
        json.requireExists("plan", planId);
        return json.page(DUE, page, planId, organisation, on, page.key(0), page.key(1), page.limitPlusOne());
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a plan */
    Tagged<RawJson> schedule(UUID planId) {
        return json.one("""
                select cast(json_strip_nulls(json_build_object(
                           'firstDue', s.first_due, 'everyMonths', s.every_months, 'version', coalesce(s.version, 0),
                           'updatedAt', iso_instant(s.updated_at))) as text) as json, coalesce(s.version, 0) as tag
                from plan p left join progress_schedule s on s.plan_id = p.id where p.id = ?1""", planId);
    }
}
