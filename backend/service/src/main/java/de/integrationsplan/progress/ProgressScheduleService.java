package de.integrationsplan.progress;

import de.integrationsplan.history.Conflicts;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** When the reports of a plan are due. */
@ApplicationScoped
@Transactional
public class ProgressScheduleService {

    @Inject
    ProgressQueries queries;

    @Inject
    JsonQueries json;

    @Inject
    EntityManager database;

    @Inject
    Documents documents;

    @Inject
    History history;

    @Inject
    Conflicts conflicts;

    @Inject
    Clock clock;

    Tagged<RawJson> get(UUID planId) {
        return queries.schedule(planId);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404, 412; 400 when only one of both is given */
    Tagged<RawJson> patch(UUID planId, IfMatch ifMatch, MergePatch patch) {
        json.requireExists("plan", planId);
        Present present = locked(planId);
        conflicts.requireCurrent(ifMatch, planId, present.version(), present.input(), patch);
        ProgressScheduleInput after = documents.merge(present.input(), patch);
        Problem.throwIfAny(ProgressRules.check(after));
        database.createNativeQuery("""
                        update progress_schedule
                        set first_due = ?2, every_months = ?3, remind_days_before = ?5, remind_days_after = ?6,
                            version = version + 1, updated_at = ?4
                        where plan_id = ?1""")
                .setParameter(1, planId)
                .setParameter(2, after.firstDue())
                .setParameter(3, after.everyMonths())
                .setParameter(4, clock.instant())
                .setParameter(5, after.remindDaysBefore())
                .setParameter(6, after.remindDaysAfter())
                .executeUpdate();
        history.changed(
                new HistorySubject("progress-schedule", planId, null, planId, List.of(), present.version() + 1),
                documents.toDocument(after),
                documents.toDocument(present.input()),
                documents.toDocument(after));
        return get(planId);
    }

    private record Present(ProgressScheduleInput input, int version) {}

    private Present locked(UUID planId) {
        database.createNativeQuery(
                        "insert into progress_schedule (plan_id, version) values (?1, 0) on conflict (plan_id) do nothing")
                .setParameter(1, planId)
                .executeUpdate();
        Tuple row = (Tuple) database.createNativeQuery("""
                        select first_due, every_months, remind_days_before, remind_days_after, version
                        from progress_schedule where plan_id = ?1 for update""", Tuple.class)
                .setParameter(1, planId)
                .getSingleResult();
        return new Present(
                new ProgressScheduleInput(
                        row.get("first_due", LocalDate.class),
                        row.get("every_months", Integer.class),
                        row.get("remind_days_before", Integer.class),
                        row.get("remind_days_after", Integer.class)),
                row.get("version", Integer.class));
    }
}
