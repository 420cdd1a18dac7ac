package de.integrationsplan.progress;

import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.JsonQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Reads reports and when they are due. */
@ApplicationScoped
class ProgressQueries {

    private static final String OF_MEASURE = """
            select cast(progress_json(p) as text) as json, p.date, p.id
            from progress p
            where p.measure_id = ?1
              and (cast(?2 as date) is null or (p.date, p.id) < (cast(?2 as date), cast(?3 as uuid)))
            order by p.date desc, p.id desc
            limit ?4""";

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

    /** Whether it is a report on this measure. */
    boolean isOf(UUID measureId, UUID id) {
        return json.count("select count(*) from progress where id = ?1 and measure_id = ?2", id, measureId) > 0;
    }

    boolean isCorrected(UUID id) {
        return json.count("select count(*) from progress where corrects = ?1", id) > 0;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a plan */
    Tagged<RawJson> schedule(UUID planId) {
        return json.one("""
                select cast(json_strip_nulls(json_build_object(
                           'firstDue', s.first_due, 'everyMonths', s.every_months,
                           'remindDaysBefore', s.remind_days_before, 'remindDaysAfter', s.remind_days_after,
                           'version', coalesce(s.version, 0),
                           'updatedAt', iso_instant(s.updated_at))) as text) as json, coalesce(s.version, 0) as tag
                from plan p left join progress_schedule s on s.plan_id = p.id where p.id = ?1""", planId);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a measure */
    Tagged<RawJson> scheduleOfMeasure(UUID measureId) {
        return json.one("""
                select cast(json_strip_nulls(json_build_object(
                           'firstDue', s.first_due, 'everyMonths', s.every_months, 'due', progress_due(m),
                           'version', coalesce(s.version, 0), 'updatedAt', iso_instant(s.updated_at))) as text) as json,
                       coalesce(s.version, 0) as tag
                from measure m left join measure_progress_schedule s on s.measure_id = m.id where m.id = ?1""", measureId);
    }
}
