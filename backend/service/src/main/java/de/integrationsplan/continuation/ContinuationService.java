package de.integrationsplan.continuation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.access.Access;
import de.integrationsplan.history.Conflicts;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.plan.PlanService;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.problem.FieldError;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases around continuations. */
@ApplicationScoped
@Transactional
public class ContinuationService {

    @Inject
    ContinuationRepository continuations;

    @Inject
    ContinuationQueries queries;

    @Inject
    PlanService plans;

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

    Slice<RawJson> ofPlan(UUID planId, PageRequest page) {
        return queries.ofPlan(planId, page);
    }

    Tagged<RawJson> get(UUID id) {
        return queries.one(id);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404; 400 for a year that is not later; 409 for a second one */
    UUID create(UUID planId, ContinuationInput input) {
        if (input.year() <= plans.yearOf(planId)) {
            throw Problem.invalid(FieldError.at("/year", "year-not-later"));
        }
        UUID id = continuations.add(planId, input, access.user(), clock.instant());
        ObjectNode document = documents.toDocument(input);
        history.created(subject(id, planId, input.title(), 1), document, document);
        return id;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404, 412; 409 once a line was accepted */
    void delete(UUID id, IfMatch ifMatch) {
        Continuation continuation = continuations.locked(id);
        conflicts.requireCurrent(ifMatch, id, continuation.version(), continuation.input());
        if (continuation.targetPlanId() != null) {
            throw Problem.of(ProblemType.CONFLICT, "Lines of it were accepted; it belongs to the next plan.");
        }
        history.deleted(
                subject(id, continuation.planId(), continuation.input().title(), continuation.version()),
                documents.toDocument(continuation.input()));
        continuations.delete(id);
    }

    Slice<ContinuationLineView> lines(
            UUID id, @Nullable ContinuationDecision decision, @Nullable Boolean accepted, PageRequest page) {
        Slice<ContinuationLine> lines = queries.lines(continuations.get(id), decision, accepted, page);
        return new Slice<>(
                lines.items().stream().map(ContinuationLineView::of).toList(), lines.nextKey(), lines.total());
    }

    Tagged<ContinuationLineView> line(UUID id, UUID measureId) {
        return queries.view(continuations.get(id), measureId);
    }

    static HistorySubject subject(UUID id, UUID planId, String title, int version) {
        return new HistorySubject("continuation", id, title, planId, List.of(), version);
    }
}
