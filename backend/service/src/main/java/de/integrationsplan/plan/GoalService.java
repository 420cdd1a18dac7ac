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
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Use cases around goals. */
@ApplicationScoped
@Transactional
public class GoalService {

    private static final String TABLE = "goal";

    @Inject
    GoalRepository goals;

    @Inject
    JsonQueries json;

    @Inject
    PlanQueries queries;

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

    public Slice<RawJson> list(UUID planId, PageRequest page) {
        return queries.goals(planId, page);
    }

    public Tagged<RawJson> get(UUID id) {
        return queries.goal(id);
    }

    /** All of a plan as they are written, by id, in the plan's order. */
    public Map<UUID, GoalInput> inputs(UUID planId) {
        Map<UUID, GoalInput> inputs = new LinkedHashMap<>();
        goals.list("planId = ?1 order by position, id", planId).forEach(goal -> inputs.put(goal.id(), goal.toInput()));
        return inputs;
    }

    public UUID create(UUID planId, GoalInput input) {
        json.requireExists("plan", planId);
        Problem.throwIfAny(PlanRules.check(input, queries.foreignBuildingBlocks(planId, input.buildingBlockIds())));
        int position = Objects.requireNonNullElseGet(input.position(), () -> queries.nextPosition(TABLE, planId));
        Goal goal = new Goal(planId, input, position, clock.instant());
        goals.persistAndFlush(goal);
        history.created(subject(goal), documents.toDocument(goal.toInput()), shown(goal.toInput()));
        return goal.id();
    }

    public Tagged<RawJson> patch(UUID id, IfMatch ifMatch, MergePatch patch) {
        Goal goal = locked(id);
        GoalInput before = goal.toInput();
        conflicts.requireCurrent(ifMatch, id, goal.version(), before, patch);
        GoalInput after = documents.merge(before, patch);
        Problem.throwIfAny(
                PlanRules.check(after, queries.foreignBuildingBlocks(goal.planId(), after.buildingBlockIds())));
        int position =
                Objects.requireNonNullElseGet(after.position(), () -> queries.nextPosition(TABLE, goal.planId()));
        goal.apply(after, position, clock.instant());
        goals.flush();
        history.changed(subject(goal), documents.toDocument(goal.toInput()), shown(before), shown(goal.toInput()));
        changed.fire(new PlanPartChanged(queries.measuresOfGoal(id)));
        return get(id);
    }

    public void delete(UUID id, IfMatch ifMatch) {
        Goal goal = locked(id);
        conflicts.requireCurrent(ifMatch, id, goal.version(), goal.toInput());
        history.deleted(subject(goal), shown(goal.toInput()));
        goals.delete(goal);
        goals.flush();
    }

    private Goal locked(UUID id) {
        return goals.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
    }

    private ObjectNode shown(GoalInput input) {
        ObjectNode shown = documents.toDocument(input);
        if (shown.remove("buildingBlockIds") != null) {
            queries.titles("building_block", input.buildingBlockIds()).forEach(shown.putArray("buildingBlocks")::add);
        }
        return shown;
    }

    private static HistorySubject subject(Goal goal) {
        return new HistorySubject("goal", goal.id(), goal.title(), goal.planId(), List.of(), goal.version());
    }
}
