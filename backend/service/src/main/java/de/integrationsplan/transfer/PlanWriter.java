package de.integrationsplan.transfer;

import de.integrationsplan.budget.BudgetService;
import de.integrationsplan.budget.SourceRef;
import de.integrationsplan.job.Progress;
import de.integrationsplan.measure.MeasureService;
import de.integrationsplan.measure.MeasureService.NewMeasure;
import de.integrationsplan.measure.MeasureSource;
import de.integrationsplan.measure.MeasureVersions;
import de.integrationsplan.organisation.OrganisationService;
import de.integrationsplan.responsibility.ResponsibilityService;
import de.integrationsplan.responsibility.ResponsibilityService.NewResponsibility;
import de.integrationsplan.transfer.reading.BudgetLineReading;
import de.integrationsplan.transfer.reading.MeasureReading;
import de.integrationsplan.transfer.reading.PlanReading;
import de.integrationsplan.transfer.table.Column;
import de.integrationsplan.transfer.table.SourceRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes what was read into an empty plan, through the services that everybody writes through. */
@ApplicationScoped
class PlanWriter {

    /** So that no statement comes near the time limit, and nothing already written is looked through again and again. */
    private static final int AT_ONCE = 200;

    @Inject
    PlanStructureWriter structures;

    @Inject
    MeasureService measures;

    @Inject
    MeasureVersions versions;

    @Inject
    OrganisationService organisations;

    @Inject
    ResponsibilityService responsibilities;

    @Inject
    BudgetService budget;

    @Inject
    EntityManager database;

    /** How much was written; shown in history. */
    record Written(int buildingBlocks, int goals, int measures, int responsibilities, int budgetLines) {}

    /** @param progress told after each part; a row counts once as measure, once for its parties, once for the search */
    Written write(UUID importId, UUID planId, PlanReading plan, List<SourceRow> rows, Progress progress) {
        PlanStructure structure = structures.write(planId, plan);
        Steps steps = new Steps(
                progress, 3 * plan.measures().size() + plan.budgetLines().size());
        Map<Integer, UUID> ids = writeMeasures(importId, planId, plan, structure, notes(rows), steps);
        int parties = writeResponsibilities(planId, plan, ids, steps);
        writeBudget(importId, planId, plan, ids, rows, steps);
        inParts(List.copyOf(ids.values()), steps, versions::refreshSearch);
        return new Written(
                structure.newBlocks(),
                structure.newGoals(),
                ids.size(),
                parties,
                plan.budgetLines().size());
    }

    /** What the person who prepared the table wrote about reading a row. */
    private static Map<Integer, String> notes(List<SourceRow> rows) {
        Map<Integer, String> notes = new HashMap<>();
        rows.stream()
                .filter(row -> !row.cell(Column.READING_NOTE).isBlank())
                .forEach(row ->
                        notes.put(row.rowNumber(), row.cell(Column.READING_NOTE).strip()));
        return notes;
    }

    private Map<Integer, UUID> writeMeasures(
            UUID importId,
            UUID planId,
            PlanReading plan,
            PlanStructure structure,
            Map<Integer, String> notes,
            Steps steps) {
        Map<Integer, UUID> ids = new LinkedHashMap<>();
        inParts(plan.measures(), steps, part -> {
            List<NewMeasure> added = new ArrayList<>();
            for (MeasureReading row : part) {
                int position = ids.size() + added.size() + 1;
                added.add(new NewMeasure(
                        PlanMapping.measure(row, structure.goalOf(row), notes.get(row.row()), position),
                        new MeasureSource(importId, row.row(), page(row))));
            }
            List<UUID> written = measures.addAll(planId, added);
            for (int index = 0; index < part.size(); index++) {
                ids.put(part.get(index).row(), written.get(index));
            }
        });
        return ids;
    }

    private int writeResponsibilities(UUID planId, PlanReading plan, Map<Integer, UUID> ids, Steps steps) {
        OrganisationBook book = new OrganisationBook(organisations);
        int[] count = {0};
        inParts(plan.measures(), steps, part -> {
            List<NewResponsibility> added = part.stream()
                    .flatMap(row -> MeasureParties.of(row.responsibility().parties(), book).stream()
                            .map(party -> new NewResponsibility(
                                    Objects.requireNonNull(ids.get(row.row())), party.input(), party.wording())))
                    .toList();
            count[0] += responsibilities.addAll(planId, added).size();
        });
        return count[0];
    }

    private void writeBudget(
            UUID importId, UUID planId, PlanReading plan, Map<Integer, UUID> ids, List<SourceRow> rows, Steps steps) {
        Map<Integer, String> pages = new HashMap<>();
        plan.measures().forEach(row -> pages.put(row.row(), page(row)));
        Map<Integer, String> cells = new HashMap<>();
        rows.forEach(row -> cells.put(row.rowNumber(), row.cell(Column.RESOURCES)));
        inParts(
                plan.budgetLines(),
                steps,
                part -> budget.createAll(
                        planId,
                        part.stream()
                                .map(line -> new BudgetService.ImportedLine(
                                        PlanMapping.budgetLine(line.resource(), idsOf(line, ids)),
                                        new SourceRef(
                                                importId,
                                                line.rows().getFirst(),
                                                pages.get(line.rows().getFirst()),
                                                Column.RESOURCES.key(),
                                                Objects.requireNonNull(
                                                        cells.get(line.rows().getFirst())))))
                                .toList()));
    }

    private static List<UUID> idsOf(BudgetLineReading line, Map<Integer, UUID> ids) {
        return line.rows().stream()
                .map(row -> Objects.requireNonNull(ids.get(row)))
                .toList();
    }

    private static @Nullable String page(MeasureReading row) {
        return row.page().isEmpty() ? null : row.page();
    }

    private <T> void inParts(List<T> all, Steps steps, Consumer<List<T>> write) {
        for (int start = 0; start < all.size(); start += AT_ONCE) {
            List<T> part = all.subList(start, Math.min(start + AT_ONCE, all.size()));
            write.accept(part);
            database.flush();
            database.clear();
            steps.made(part.size());
        }
    }

    private static final class Steps {

        private final Progress progress;
        private final int total;
        private int done;

        Steps(Progress progress, int total) {
            this.progress = progress;
            this.total = total;
        }

        void made(int steps) {
            done += steps;
            progress.at(done, total);
        }
    }
}
