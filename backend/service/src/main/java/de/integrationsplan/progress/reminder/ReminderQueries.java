package de.integrationsplan.progress.reminder;

import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.JsonQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what was sent. */
@ApplicationScoped
class ReminderQueries {

    private static final String LOG = """
            select cast(json_strip_nulls(json_build_object(
                       'id', r.id, 'createdAt', iso_instant(r.created_at), 'name', r.name, 'address', r.address,
                       'to', case when r.recipient like 'user:%' then 'person' else 'office' end,
                       'state', r.state, 'failure', r.failure, 'finishedAt', iso_instant(r.finished_at), 'askedBy', history_actor_name(r.asked_by_id),
                       'measures', (select count(*) from reminder_measure l join measure m on m.id = l.measure_id
                                    where l.reminder_id = r.id and m.plan_id = ?1))) as text) as json, r.id
            from reminder r
            where exists (select from reminder_measure l join measure m on m.id = l.measure_id
                          where l.reminder_id = r.id and m.plan_id = ?1)
              and (cast(?2 as text) is null or r.id < cast(?2 as uuid))
            order by r.id desc
            limit ?3""";

    @Inject
    JsonQueries json;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a plan */
    Slice<RawJson> ofPlan(UUID planId, PageRequest page) {
        json.requireExists("plan", planId);
        return json.page(LOG, page, planId, page.key(0), page.limitPlusOne());
    }

    /** When each recipient was last sent a mail about the plan. */
    Map<String, String> lastByRecipient(UUID planId) {
        return json.rows("""
                        select r.recipient, iso_instant(max(r.created_at)) as last
                        from reminder r
                        where r.state not in ('failed', 'cancelled')
                          and exists (select from reminder_measure l join measure m on m.id = l.measure_id
                                      where l.reminder_id = r.id and m.plan_id = ?1)
                        group by r.recipient""", planId).stream()
                .collect(Collectors.toMap(
                        row -> row.get("recipient", String.class), row -> row.get("last", String.class)));
    }
}
