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
import de.integrationsplan.responsibility.ResponsibilityQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** When the reports on one measure are due. */
@ApplicationScoped
@Transactional
public class MeasureScheduleService {

    @Inject
    ProgressQueries queries;

    @Inject
    ResponsibilityQueries measures;

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

    Tagged<RawJson> get(UUID measureId) {
        return queries.scheduleOfMeasure(measureId);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404, 412; 400 for a rhythm without a day */
    Tagged<RawJson> patch(UUID measureId, IfMatch ifMatch, MergePatch patch) {
        json.requireExists("measure", measureId);
        Present present = locked(measureId);
        UUID entityId = entityId(measureId);
        conflicts.requireCurrent(ifMatch, entityId, present.version(), present.input(), patch);
        MeasureProgressScheduleInput after = documents.merge(present.input(), patch);
        Problem.throwIfAny(ProgressRules.check(after));
        write(
                measureId,
                after,
                !Objects.equals(after.firstDue(), present.input().firstDue()));
        history.changed(
                new HistorySubject(
                        "progress-schedule",
                        entityId,
                        null,
                        measures.planOf(measureId),
                        List.of(measureId),
                        present.version() + 1),
                documents.toDocument(after),
                documents.toDocument(present.input()),
                documents.toDocument(after));
        return get(measureId);
    }

    private void write(UUID measureId, MeasureProgressScheduleInput after, boolean anotherDay) {
        Instant now = clock.instant();
        database.createNativeQuery("""
                        update measure_progress_schedule
                        set first_due = ?2, every_months = ?3, version = version + 1, updated_at = ?4,
                            set_at = case when cast(?2 as date) is null then null when ?5 then ?4 else set_at end
                        where measure_id = ?1""")
                .setParameter(1, measureId)
                .setParameter(2, after.firstDue())
                .setParameter(3, after.everyMonths())
                .setParameter(4, now)
                .setParameter(5, anotherDay)
                .executeUpdate();
    }

    /** The measure's own id has a history of its own. */
    private static UUID entityId(UUID measureId) {
        return UUID.nameUUIDFromBytes(("progress-schedule " + measureId).getBytes(StandardCharsets.UTF_8));
    }

    private record Present(MeasureProgressScheduleInput input, int version) {}

    private Present locked(UUID measureId) {
        database.createNativeQuery("""
                        insert into measure_progress_schedule (measure_id, version) values (?1, 0)
                        on conflict (measure_id) do nothing""").setParameter(1, measureId).executeUpdate();
        Tuple row = (Tuple) database.createNativeQuery("""
                        select first_due, every_months, version from measure_progress_schedule
                        where measure_id = ?1 for update""", Tuple.class)
                .setParameter(1, measureId)
                .getSingleResult();
        return new Present(
                new MeasureProgressScheduleInput(
                        row.get("first_due", LocalDate.class), row.get("every_months", Integer.class)),
                row.get("version", Integer.class));
    }
}
