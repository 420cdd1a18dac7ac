package de.integrationsplan.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.history.Conflicts;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases around plans. */
@ApplicationScoped
@Transactional
public class PlanService {

    @Inject
    PlanRepository plans;

    @Inject
    PlanQueries queries;

    @Inject
    Documents documents;

    @Inject
    History history;

    @Inject
    Conflicts conflicts;

    @Inject
    Clock clock;

    public Slice<RawJson> list(@Nullable Integer year, PageRequest page) {
        return queries.plans(year, page);
    }

    public Tagged<RawJson> get(UUID id) {
        return queries.plan(id);
    }

    public RawJson summary(UUID id) {
        return queries.summary(id);
    }

    public UUID create(PlanInput input) {
        Plan plan = new Plan(input, clock.instant());
        plans.persistAndFlush(plan);
        ObjectNode state = documents.toDocument(input);
        history.created(subject(plan), state, state);
        return plan.id();
    }

    public Tagged<RawJson> patch(UUID id, IfMatch ifMatch, MergePatch patch) {
        Plan plan = plans.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        PlanInput before = plan.toInput();
        conflicts.requireCurrent(ifMatch, id, plan.version(), before, patch);
        PlanInput after = documents.merge(before, patch);
        plan.apply(after, clock.instant());
        plans.flush();
        ObjectNode state = documents.toDocument(after);
        history.changed(subject(plan), state, documents.toDocument(before), state);
        return get(id);
    }

    private static HistorySubject subject(Plan plan) {
        return new HistorySubject("plan", plan.id(), plan.title(), plan.id(), List.of(), plan.version());
    }
}
