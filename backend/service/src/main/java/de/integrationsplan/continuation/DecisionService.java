package de.integrationsplan.continuation;

import de.integrationsplan.access.Access;
import de.integrationsplan.history.Conflicts;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.measure.MeasureInput;
import de.integrationsplan.measure.MeasureService;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.problem.FieldError;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides what becomes of measures in the next plan. Nothing takes effect before it is accepted. */
@ApplicationScoped
@Transactional
public class DecisionService {

    @Inject
    ContinuationRepository continuations;

    @Inject
    ContinuationQueries queries;

    @Inject
    MeasureService measures;

    @Inject
    Documents documents;

    @Inject
    History history;

    @Inject
    Conflicts conflicts;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404, 412; 400 for wrong values; 409 once the line was accepted */
    Tagged<ContinuationLineView> decide(UUID id, UUID measureId, IfMatch ifMatch, MergePatch patch) {
        Continuation continuation = continuations.get(id);
        queries.line(continuation, measureId);
        UUID lineId = lockedLine(id, measureId);
        ContinuationLine line = queries.line(continuation, measureId);
        conflicts.requireCurrent(ifMatch, lineId, line.version(), line.input(), patch);
        if (line.isAccepted()) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "The line was accepted; change the measure in the next plan, or reopen the line first.");
        }
        ContinuationLineInput decided = documents.merge(line.input(), patch);
        Problem.throwIfAny(ContinuationRules.check(decided));
        measures.requireValid(NextMeasure.of(inputOf(measureId), decided));
        write(continuation, lineId, line, decided);
        return queries.view(continuation, measureId);
    }

    /**
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404; 400 naming each line that is unknown, accepted already or wrongly
     *     decided; 412 naming each that somebody else has decided meanwhile
     */
    List<ContinuationLineView> decideAll(UUID id, List<DecisionsInput.Decision> decisions) {
        Continuation continuation = continuations.locked(id);
        Map<UUID, ContinuationLine> lines = byMeasure(continuation);
        Problem.throwIfAny(wrong(decisions, lines));
        requireCurrent(decisions, lines);
        decisions.forEach(decision -> {
            ContinuationLine line = Objects.requireNonNull(lines.get(decision.measureId()));
            write(continuation, lockedLine(id, decision.measureId()), line, decision.over(line.input()));
        });
        Map<UUID, ContinuationLine> decided = byMeasure(continuation);
        return decisions.stream()
                .map(decision -> ContinuationLineView.of(Objects.requireNonNull(decided.get(decision.measureId()))))
                .toList();
    }

    private Map<UUID, ContinuationLine> byMeasure(Continuation continuation) {
        return queries.lines(continuation).stream()
                .collect(Collectors.toMap(ContinuationLine::measureId, Function.identity()));
    }

    private static List<FieldError> wrong(List<DecisionsInput.Decision> decisions, Map<UUID, ContinuationLine> lines) {
        List<FieldError> errors = new ArrayList<>();
        Set<UUID> named = new HashSet<>();
        for (int index = 0; index < decisions.size(); index++) {
            DecisionsInput.Decision decision = decisions.get(index);
            String pointer = "/lines/" + index;
            if (!named.add(decision.measureId())) {
                errors.add(FieldError.at(pointer + "/measureId", "doubled"));
                continue;
            }
            ContinuationLine line = lines.get(decision.measureId());
            if (line == null) {
                errors.add(FieldError.at(pointer + "/measureId", "unknown-reference"));
            } else if (line.isAccepted()) {
                errors.add(FieldError.at(pointer + "/measureId", "already-accepted"));
            } else {
                ContinuationRules.check(decision.over(line.input())).stream()
                        .map(error -> new FieldError(pointer + error.pointer(), null, error.code(), error.message()))
                        .forEach(errors::add);
            }
        }
        return errors;
    }

    private static void requireCurrent(List<DecisionsInput.Decision> decisions, Map<UUID, ContinuationLine> lines) {
        List<FieldError> stale = new ArrayList<>();
        for (int index = 0; index < decisions.size(); index++) {
            @Nullable ContinuationLine line = lines.get(decisions.get(index).measureId());
            if (line != null && line.version() != decisions.get(index).version()) {
                stale.add(FieldError.at("/lines/" + index + "/version", "changed-meanwhile", line.version()));
            }
        }
        if (!stale.isEmpty()) {
            throw Problem.builder(
                            ProblemType.VERSION_CONFLICT,
                            "Lines were decided meanwhile, see `errors`. Read them again and decide those anew; nothing was changed.")
                    .with("errors", stale)
                    .build();
        }
    }

    private UUID lockedLine(UUID id, UUID measureId) {
        return continuations.lockedLine(
                id, measureId, documents.toDocument(ContinuationLineInput.NONE).toString());
    }

    private void write(Continuation continuation, UUID lineId, ContinuationLine line, ContinuationLineInput decided) {
        continuations.decide(
                lineId, decided.decision(), documents.toDocument(decided).toString(), access.user(), clock.instant());
        history.changed(
                subject(continuation, lineId, line, line.version() + 1),
                documents.toDocument(decided),
                documents.toDocument(line.input()),
                documents.toDocument(decided));
    }

    private MeasureInput inputOf(UUID measureId) {
        return Objects.requireNonNull(measures.inputs(List.of(measureId)).get(measureId));
    }

    /** @param version after the change */
    static HistorySubject subject(Continuation continuation, UUID lineId, ContinuationLine line, int version) {
        return new HistorySubject(
                "continuation-line", lineId, line.title(), continuation.planId(), List.of(line.measureId()), version);
    }
}
