package de.integrationsplan.continuation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.history.History;
import de.integrationsplan.plan.PlanInput;
import de.integrationsplan.plan.PlanService;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.problem.FieldError;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets decisions take effect: all the chosen lines, or none. */
@ApplicationScoped
@Transactional
public class AcceptanceService {

    @Inject
    ContinuationRepository continuations;

    @Inject
    ContinuationQueries queries;

    @Inject
    Acceptance acceptance;

    @Inject
    PlanService plans;

    @Inject
    Documents documents;

    @Inject
    History history;

    @Inject
    Clock clock;

    /**
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404; 400 naming each chosen line that is unknown, accepted already or
     *     undecided; 409 when nothing is ready
     */
    void accept(UUID id, AcceptanceInput input) {
        Continuation continuation = continuations.locked(id);
        List<ContinuationLine> lines = chosen(queries.lines(continuation), input);
        if (lines.isEmpty()) {
            throw Problem.of(ProblemType.CONFLICT, "No line is ready: decide first, or take the proposals.");
        }
        UUID nextPlanId = nextPlan(continuation);
        Map<UUID, UUID> counterparts = acceptance.write(
                continuation,
                nextPlanId,
                lines.stream()
                        .filter(line -> line.effective(input.includeProposals()).goesOn())
                        .toList());
        continuations.accepted(id, nextPlanId);
        lines.forEach(line -> settle(continuation, line, input, counterparts.get(line.measureId())));
        ObjectNode shown = documents.toDocument(Map.of("accepted", lines.size(), "measures", counterparts.size()));
        history.happened(
                "continued",
                ContinuationService.subject(id, nextPlanId, continuation.input().title(), continuation.version() + 1),
                shown);
    }

    private static List<ContinuationLine> chosen(List<ContinuationLine> all, AcceptanceInput input) {
        if (input.measureIds() == null) {
            return all.stream()
                    .filter(line -> !line.isAccepted()
                            && line.effective(input.includeProposals()) != ContinuationDecision.UNDECIDED)
                    .toList();
        }
        Map<UUID, ContinuationLine> byMeasure = new LinkedHashMap<>();
        all.forEach(line -> byMeasure.put(line.measureId(), line));
        List<FieldError> errors = new ArrayList<>();
        for (int index = 0; index < input.measureIds().size(); index++) {
            ContinuationLine line = byMeasure.get(input.measureIds().get(index));
            String pointer = "/measureIds/" + index;
            if (line == null) {
                errors.add(FieldError.at(pointer, "unknown-reference"));
            } else if (line.isAccepted()) {
                errors.add(FieldError.at(pointer, "already-accepted"));
            } else if (line.effective(input.includeProposals()) == ContinuationDecision.UNDECIDED) {
                errors.add(FieldError.at(pointer, "undecided"));
            }
        }
        Problem.throwIfAny(errors);
        byMeasure.keySet().retainAll(input.measureIds());
        return List.copyOf(byMeasure.values());
    }

    private UUID nextPlan(Continuation continuation) {
        if (continuation.targetPlanId() != null) {
            return continuation.targetPlanId();
        }
        ContinuationInput input = continuation.input();
        return plans.create(
                new PlanInput(input.year(), input.title(), input.subtitle(), input.asOf(), continuation.planId()));
    }

    private void settle(
            Continuation continuation, ContinuationLine line, AcceptanceInput input, @Nullable UUID nextMeasureId) {
        UUID lineId = continuations.lockedLine(
                continuation.id(),
                line.measureId(),
                documents.toDocument(ContinuationLineInput.NONE).toString());
        continuations.lineAccepted(lineId, line.effective(input.includeProposals()), nextMeasureId, clock.instant());
    }
}
