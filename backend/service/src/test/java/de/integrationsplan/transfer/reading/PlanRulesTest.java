package de.integrationsplan.transfer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.transfer.table.Column;
import de.integrationsplan.transfer.table.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanRulesTest {

    @Test
    void anAnnouncedPotServesBothRowsOnce() {
        PlanReading plan = withResources("10.000 € (inkl. nachfolgende Zeile)", "Mittel s.o.", "Vorhandenes Personal");
        assertEquals(List.of(List.of(1, 2), List.of(3)), rows(plan));
        assertEquals(List.of(), codes(plan));
    }

    @Test
    void onePotMayRunThroughSeveralRows() {
        PlanReading plan = withResources("10.000 € (inkl. nachfolgende Zeile)", "Mittel s.o.", "Mittel s.o.", "5 €");
        assertEquals(List.of(List.of(1, 2, 3), List.of(4)), rows(plan));
        assertEquals(List.of(), codes(plan));
    }

    @Test
    void aPotThatOnlyTheUpperRowMentionsServesBothAndIsAskedAbout() {
        PlanReading plan = withResources("10.000 € (inkl. nachfolgende Zeile)", "");
        assertEquals(List.of(List.of(1, 2)), rows(plan));
        assertEquals(List.of("2 resource.pot-announced-only"), codes(plan));
    }

    @Test
    void aPotThatOnlyTheLowerRowMentionsIsTheMoneyAbove() {
        PlanReading plan = withResources("10.000 €; vorhandenes Personal", "Mittel s.o.");
        assertEquals(List.of(List.of(1, 2), List.of(1)), rows(plan));
        assertEquals(List.of("2 resource.pot-assumed"), codes(plan));
    }

    @Test
    void theSameFigureSaidTwiceIsOnePot() {
        assertEquals(List.of(List.of(1, 2)), rows(withResources("10.000 €", "10.000 € (s.o.)")));
        PlanReading differs = withResources("10.000 €", "5.000 € (s.o.)");
        assertEquals(List.of(List.of(1), List.of(2)), rows(differs));
        assertEquals(List.of("2 resource.pot-unclear"), codes(differs));
    }

    @Test
    void mittelSieheObenWithNothingAboveIsAProblem() {
        PlanReading first = withResources("Mittel s.o.");
        assertEquals(List.of(List.of(1)), rows(first));
        assertEquals(List.of("1 resource.nothing-above"), codes(first));
        assertEquals(List.of("2 resource.nothing-above"), codes(withResources("Vorhandenes Personal", "Mittel s.o.")));
    }

    @Test
    void aPotAnnouncedInTheLastRowIsAProblem() {
        assertEquals(List.of("1 resource.nothing-below"), codes(withResources("10.000 € (inkl. nachfolgende Zeile)")));
    }

    @Test
    void blankBlocksAndGoalsMeanTheOnesAbove() {
        PlanReading plan = PlanReader.read(List.of(
                row(1, Map.of(Column.BUILDING_BLOCK, "10.1. Sprache", Column.GOAL, "Neu: Lesen", Column.MEASURE, "A")),
                row(2, Map.of(Column.MEASURE, "B")),
                row(3, Map.of(Column.BUILDING_BLOCK, "10.2. Bildung", Column.MEASURE, "C"))));
        assertEquals(2, plan.buildingBlocks().size());
        assertEquals("Lesen", plan.measures().get(1).goal().title());
        assertTrue(plan.measures().get(1).isNew(), "Neu: at the goal covers all its rows");
        assertEquals("", plan.measures().get(2).goal().title(), "a goal does not reach into the next block");
    }

    @Test
    void oneNumberWithTwoTitlesIsAskedAbout() {
        PlanReading plan = PlanReader.read(List.of(
                row(1, Map.of(Column.BUILDING_BLOCK, "10.1. Sprache", Column.GOAL, "Z", Column.MEASURE, "A")),
                row(2, Map.of(Column.BUILDING_BLOCK, "10.1. Sprachen", Column.GOAL, "Z", Column.MEASURE, "B"))));
        assertEquals(1, plan.buildingBlocks().size());
        assertTrue(plan.problems().stream().anyMatch(p -> p.code().equals("building-block.title-differs")));
    }

    private static PlanReading withResources(String... cells) {
        List<SourceRow> rows = new ArrayList<>();
        for (String cell : cells) {
            rows.add(row(
                    rows.size() + 1,
                    Map.of(
                            Column.BUILDING_BLOCK, "10.1. Sprache",
                            Column.GOAL, "Lesen",
                            Column.MEASURE, "Kurs",
                            Column.RESPONSIBILITY, "a) 40",
                            Column.RESOURCES, cell)));
        }
        return PlanReader.read(rows);
    }

    private static SourceRow row(int number, Map<Column, String> cells) {
        return new SourceRow(number, cells);
    }

    private static List<List<Integer>> rows(PlanReading plan) {
        return plan.budgetLines().stream().map(BudgetLineReading::rows).toList();
    }

    private static List<String> codes(PlanReading plan) {
        return plan.problems().stream().map(p -> p.row() + " " + p.code()).toList();
    }
}
