package de.integrationsplan.transfer;

import de.integrationsplan.transfer.reading.BudgetLineReading;
import de.integrationsplan.transfer.reading.MeasureItem;
import de.integrationsplan.transfer.reading.MeasureReading;
import de.integrationsplan.transfer.reading.PartyReading;
import de.integrationsplan.transfer.reading.PlanReading;
import de.integrationsplan.transfer.reading.ScheduleEvent;
import de.integrationsplan.transfer.table.Column;
import de.integrationsplan.transfer.table.Problem;
import de.integrationsplan.transfer.table.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a plan cannot hold, found before anything is stored: after a dry run without errors no row fails for its content.
 *
 * <p>Source: the lengths in {@code openapi.yaml} ({@code Line}, {@code GoalInput}, {@code ItemInput}, {@code BudgetLineInput}),
 * which the database's constraints repeat.
 */
final class ImportLimits {

    private static final int LINE = 300;
    private static final int BLOCK_NUMBER = 50;
    private static final int GOAL = 1_000;
    private static final int ITEM = 2_000;
    private static final int WORDING = 2_000;
    private static final int MOST_ITEMS = 200;
    private static final int MOST_EVENTS = 100;
    private static final int MOST_POT_ROWS = 1_000;
    private static final int EXCERPT = 60;

    private final List<Problem> problems = new ArrayList<>();

    private ImportLimits() {}

    /** Everything that is too much, as errors at its cell. */
    static List<Problem> check(PlanReading plan) {
        ImportLimits limits = new ImportLimits();
        plan.measures().forEach(limits::check);
        plan.budgetLines().forEach(limits::check);
        return limits.problems;
    }

    private void check(MeasureReading measure) {
        int row = measure.row();
        atMost(BLOCK_NUMBER, row, Column.BUILDING_BLOCK, numberOf(measure));
        atMost(LINE, row, Column.BUILDING_BLOCK, measure.buildingBlock().title());
        atMost(GOAL, row, Column.GOAL, measure.goal().title());
        if (measure.measure().title().isBlank()) {
            error(row, Column.MEASURE, "measure.no-title", Map.of());
        }
        for (MeasureItem item : measure.measure().items()) {
            atMost(ITEM, row, Column.MEASURE, item.text());
        }
        atMost(MOST_ITEMS, row, Column.MEASURE, measure.measure().items().size());
        atMost(LINE, row, Column.MEASURE, measure.schedule().recurrence());
        atMost(MOST_EVENTS, row, Column.MEASURE, measure.schedule().events().size());
        for (ScheduleEvent event : measure.schedule().events()) {
            atMost(LINE, row, Column.MEASURE, event.title());
        }
        measure.responsibility().parties().forEach(party -> check(row, party));
    }

    private static @Nullable String numberOf(MeasureReading measure) {
        return measure.buildingBlock().isCombination()
                ? null
                : measure.buildingBlock().number();
    }

    private void check(int row, PartyReading party) {
        atMost(LINE, row, Column.RESPONSIBILITY, party.name());
        atMost(LINE, row, Column.RESPONSIBILITY, party.note());
        atMost(LINE, row, Column.RESPONSIBILITY, party.personName());
        atMost(WORDING, row, Column.RESPONSIBILITY, party.wording());
    }

    private void check(BudgetLineReading line) {
        int row = line.rows().getFirst();
        atMost(LINE, row, Column.RESOURCES, line.resource().label());
        atMost(WORDING, row, Column.RESOURCES, line.resource().wording());
        atMost(MOST_POT_ROWS, row, Column.RESOURCES, line.rows().size());
    }

    private void atMost(int limit, int row, Column column, @Nullable String text) {
        if (text != null && text.length() > limit) {
            String excerpt = text.substring(0, text.offsetByCodePoints(0, EXCERPT));
            error(
                    row,
                    column,
                    "value.too-long",
                    Map.of(
                            "length", Integer.toString(text.length()),
                            "limit", Integer.toString(limit),
                            "wording", excerpt));
        }
    }

    private void atMost(int limit, int row, Column column, int count) {
        if (count > limit) {
            error(
                    row,
                    column,
                    "value.too-many",
                    Map.of("count", Integer.toString(count), "limit", Integer.toString(limit)));
        }
    }

    private void error(int row, Column column, String code, Map<String, String> params) {
        problems.add(new Problem(row, column, code, Severity.ERROR, params));
    }
}
