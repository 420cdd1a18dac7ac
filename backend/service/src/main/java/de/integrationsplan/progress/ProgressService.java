package de.integrationsplan.progress;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.access.Access;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.measure.MeasureQueries;
import de.integrationsplan.measure.MeasureService;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.Ids;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.FieldError;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import de.integrationsplan.responsibility.ResponsibilityQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases around reports. */
@ApplicationScoped
@Transactional
public class ProgressService {

    /** A day ends where the county is. */
    static final ZoneId COUNTY = ZoneId.of("Europe/Berlin");

    @Inject
    ProgressQueries queries;

    @Inject
    MeasureService measures;

    @Inject
    MeasureQueries measureQueries;

    @Inject
    ResponsibilityQueries responsibilities;

    @Inject
    JsonQueries json;

    @Inject
    EntityManager database;

    @Inject
    Documents documents;

    @Inject
    History history;

    @Inject
    Access access;

    @Inject
    Clock clock;

    Slice<RawJson> ofMeasure(UUID measureId, PageRequest page) {
        return queries.ofMeasure(measureId, page);
    }

    RawJson get(UUID id) {
        return queries.one(id);
    }

    /**
     * Reports on a measure; a status goes to the measure as well.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404; 403 where the own organisation does not lead; 400; 409 when the
     *     report that it corrects has been corrected already
     */
    UUID report(UUID measureId, ProgressInput input) {
        json.requireExists("measure", measureId);
        access.requireMayEdit(measureQueries.leadingKeys(measureId));
        Problem.throwIfAny(ProgressRules.check(input, today()));
        requireCorrectable(measureId, input.corrects());
        if (input.status() != null) {
            measures.patch(measureId, IfMatch.fromString("*"), statusOf(input));
        }
        UUID id = add(measureId, input);
        ObjectNode shown = documents.toDocument(input);
        history.created(
                new HistorySubject(
                        "progress", id, input.text(), responsibilities.planOf(measureId), List.of(measureId), 1),
                shown,
                shown);
        return id;
    }

    private void requireCorrectable(UUID measureId, @Nullable UUID corrected) {
        if (corrected == null) {
            return;
        }
        if (!queries.isOf(measureId, corrected)) {
            throw Problem.invalid(FieldError.at("/corrects", "unknown-reference"));
        }
        if (queries.isCorrected(corrected)) {
            throw Problem.of(ProblemType.DUPLICATE, "This report was corrected already: correct its correction.");
        }
    }

    /** A reason belongs to the status it was given for: without a new one the old one goes. */
    private MergePatch statusOf(ProgressInput input) {
        ObjectNode patch = documents.toDocument(input).retain("status", "statusReason");
        if (!patch.has("statusReason")) {
            patch.putNull("statusReason");
        }
        return new MergePatch(patch);
    }

    private UUID add(UUID measureId, ProgressInput input) {
        UUID id = Ids.next();
        ProgressInput.Figure figure = input.figure();
        database.createNativeQuery("""
                        insert into progress (id, measure_id, date, unchanged, status, status_reason, text, figure_value,
                                              figure_unit, reported_by_id, reported_by, reported_at, corrects)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)""")
                .setParameter(1, id)
                .setParameter(2, measureId)
                .setParameter(3, Objects.requireNonNullElseGet(input.date(), this::today))
                .setParameter(4, input.unchanged())
                .setParameter(5, input.status() == null ? null : input.status().key())
                .setParameter(6, input.statusReason())
                .setParameter(7, input.text())
                .setParameter(8, figure == null ? null : figure.value())
                .setParameter(9, figure == null ? null : figure.unit())
                .setParameter(10, access.user().id())
                .setParameter(11, access.user().name())
                .setParameter(12, clock.instant())
                .setParameter(13, input.corrects())
                .executeUpdate();
        return id;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(COUNTY));
    }
}
