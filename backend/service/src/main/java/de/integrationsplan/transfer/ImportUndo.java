package de.integrationsplan.transfer;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Takes back what an import has written, in the caller's transaction: budget lines, measures with their responsibilities,
 * goals, building blocks, and the plan if the import made it. Organisations stay, because others may refer to them by now, and
 * so does history.
 */
@ApplicationScoped
class ImportUndo {

    @Inject
    ImportRepository imports;

    @Inject
    ImportTraces traces;

    @Inject
    History history;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when anything was changed or published since */
    void undo(PlanImport committed) {
        UUID planId = Objects.requireNonNull(committed.planId(), "a committed import has a plan");
        traces.lock(planId, committed.id());
        requireUntouched(committed, planId);
        List<UUID> measures = traces.measures(committed.id());
        List<UUID> goals = traces.created(planId, committed.id(), "goal");
        List<UUID> blocks = traces.created(planId, committed.id(), "building-block");
        history.deletedAll(traces.budgetLines(committed.id()));
        history.deletedAll(traces.responsibilities(committed.id()));
        history.deletedAll(measures);
        history.deletedAll(goals);
        history.deletedAll(blocks);
        ObjectNode removed = JsonNodeFactory.instance.objectNode();
        removed.put("budgetLines", traces.deleteBudgetLines(committed.id()));
        removed.put("measures", traces.deleteMeasures(committed.id()));
        removed.put("goals", traces.deleteGoals(goals));
        removed.put("buildingBlocks", traces.deleteBuildingBlocks(blocks));
        imports.undone(committed.id());
        if (committed.createdPlan()) {
            history.deletedAll(List.of(planId));
            traces.deletePlan(planId);
        }
        HistorySubject subject = new HistorySubject(
                "import", committed.id(), committed.fileName(), planId, measures, committed.version() + 1);
        history.happened("undone", subject, removed);
    }

    private void requireUntouched(PlanImport committed, UUID planId) {
        int touched = traces.touchedSince(planId, committed.id(), committed.createdPlan());
        if (touched > 0) {
            throw Problem.of(
                    ProblemType.IMPORT_STATE,
                    "%d of the plan's objects were changed, added, deleted or published since the import."
                            .formatted(touched));
        }
    }
}
