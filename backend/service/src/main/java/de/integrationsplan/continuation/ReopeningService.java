package de.integrationsplan.continuation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.budget.BudgetService;
import de.integrationsplan.budget.ServedMeasureInput;
import de.integrationsplan.history.Conflicts;
import de.integrationsplan.history.History;
import de.integrationsplan.measure.MeasureService;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Takes the acceptance of a line back, as long as nobody has worked on the measure in the next plan. */
@ApplicationScoped
@Transactional
public class ReopeningService {

    private static final IfMatch ANY = IfMatch.fromString("*");

    @Inject
    ContinuationRepository continuations;

    @Inject
    ContinuationQueries queries;

    @Inject
    MeasureService measures;

    @Inject
    BudgetService budget;

    @Inject
    Documents documents;

    @Inject
    History history;

    @Inject
    Conflicts conflicts;

    /**
     * The measure leaves the next plan with its responsibilities and with resources that serve nothing else; the decision stays,
     * and can be changed again.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404, 412; 409 for a line that was not accepted, or whose measure was
     *     changed, published or reported on since
     */
    Tagged<ContinuationLineView> reopen(UUID id, UUID measureId, IfMatch ifMatch) {
        Continuation continuation = continuations.locked(id);
        ContinuationLine line = queries.line(continuation, measureId);
        UUID lineId = line.id();
        if (lineId == null || !line.isAccepted()) {
            throw Problem.of(ProblemType.CONFLICT, "The line was not accepted; decide it as it is.");
        }
        conflicts.requireCurrent(ifMatch, lineId, line.version(), line.input());
        if (line.acceptedMeasureId() != null) {
            takeBack(line.acceptedMeasureId(), line);
        }
        continuations.reopened(lineId);
        history.happened(
                "reopened",
                DecisionService.subject(continuation, lineId, line, line.version() + 1),
                documents.toDocument(line.input()));
        return queries.view(continuation, measureId);
    }

    private void takeBack(UUID nextMeasureId, ContinuationLine line) {
        if (queries.wasTouchedSince(nextMeasureId, Objects.requireNonNull(line.acceptedAt()))) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "The measure in the next plan was changed, reported on or booked for since. Change it there, or delete it there first.");
        }
        budget.serving(List.of(nextMeasureId)).forEach(served -> {
            List<ServedMeasureInput> others = served.input().measures().stream()
                    .filter(one -> !one.measureId().equals(nextMeasureId))
                    .toList();
            if (others.isEmpty()) {
                budget.delete(served.id(), ANY);
            } else {
                budget.patch(served.id(), ANY, new MergePatch(serving(others)));
            }
        });
        measures.delete(nextMeasureId, ANY);
    }

    /** Without shares, as the rest of them would not add up. */
    private ObjectNode serving(List<ServedMeasureInput> others) {
        ObjectNode document = documents.toDocument(Map.of());
        ArrayNode measuresLeft = document.putArray("measures");
        others.forEach(one -> measuresLeft.add(documents.toDocument(new ServedMeasureInput(one.measureId(), null))));
        return document;
    }
}
