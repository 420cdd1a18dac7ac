package de.integrationsplan.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.history.Conflicts;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.history.Reversible;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    References references;

    @Inject
    Documents documents;

    @Inject
    History history;

    @Inject
    Conflicts conflicts;

    @Inject
    Event<PlanPartChanged> changed;

    @Inject
    Clock clock;

    public Slice<RawJson> list(@Nullable Integer year, PageRequest page) {
        return queries.plans(year, page);
    }

    public Tagged<RawJson> get(UUID id) {
        return queries.plan(id);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 */
    public int yearOf(UUID id) {
        return Optional.ofNullable(queries.yearOf(id)).orElseThrow(Problem::notFound);
    }

    public RawJson summary(UUID id) {
        return queries.summary(id);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for a predecessor that is unknown or not of an earlier year */
    public UUID create(PlanInput input) {
        return add(input, new Plan(input, clock.instant()));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem as a creation */
    void bringBack(Reversible.Gone gone) {
        PlanInput input = documents.toRecord(gone.written(), PlanInput.class);
        add(input, gone.identify(new Plan(input, clock.instant())));
    }

    private UUID add(PlanInput input, Plan plan) {
        requireEarlierPredecessor(input);
        plans.persistAndFlush(plan);
        history.created(subject(plan), documents.toDocument(input), shown(input));
        return plan.id();
    }

    public Tagged<RawJson> patch(UUID id, IfMatch ifMatch, MergePatch patch) {
        Plan plan = plans.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        PlanInput before = plan.toInput();
        conflicts.requireCurrent(ifMatch, id, plan.version(), before, patch);
        PlanInput after = documents.merge(before, patch);
        requireEarlierPredecessor(after);
        plan.apply(after, clock.instant());
        plans.flush();
        history.changed(subject(plan), documents.toDocument(after), shown(before), shown(after));
        if (!Objects.equals(before.predecessorId(), after.predecessorId())) {
            // which of its measures are new is told by the plan before it
            changed.fire(new PlanPartChanged(queries.measuresOf(id)));
        }
        return get(id);
    }

    /**
     * Counts a change of what is in the plan as one of the plan, which nobody else changes until the transaction ends.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404, 412
     */
    public void newVersion(UUID id, IfMatch ifMatch) {
        Plan plan = plans.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        conflicts.requireCurrent(ifMatch, id, plan.version(), plan.toInput());
        plans.getEntityManager().lock(plan, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404, 412; 409 that names what is in it, or refers to it */
    public void delete(UUID id, IfMatch ifMatch) {
        Plan plan = plans.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        conflicts.requireCurrent(ifMatch, id, plan.version(), plan.toInput());
        references.requireNone("plan", id);
        history.deleted(subject(plan), shown(plan.toInput()));
        plans.delete(plan);
        plans.flush();
    }

    private void requireEarlierPredecessor(PlanInput input) {
        Problem.throwIfAny(PlanRules.check(input, queries.yearOf(input.predecessorId())));
    }

    private ObjectNode shown(PlanInput input) {
        ObjectNode shown = documents.toDocument(input);
        if (shown.remove("predecessorId") != null && input.predecessorId() != null) {
            shown.put("predecessor", queries.titleOf(input.predecessorId()));
        }
        return shown;
    }

    private static HistorySubject subject(Plan plan) {
        return new HistorySubject("plan", plan.id(), plan.title(), plan.id(), List.of(), plan.version());
    }
}
