package de.integrationsplan.transfer.reading;

import static de.integrationsplan.transfer.reading.Plan2011.PLAN;
import static de.integrationsplan.transfer.reading.Plan2011.TABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.transfer.table.Problem;
import de.integrationsplan.transfer.table.Severity;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What every correct reading of the county's table of 2011 yields, one measure per row. */
class Plan2011RulesTest {

    @Test
    void theTableHas38RowsAndNoFaults() {
        assertEquals(38, TABLE.rows().size());
        assertEquals(List.of(), TABLE.problems());
        assertEquals(38, PLAN.measures().size());
    }

    @Test
    void eightNumberedBuildingBlocksAndOneCombination() {
        assertEquals(
                List.of("Punkt 9", "10.1", "10.1+10.2+10.3", "10.2", "10.3", "10.4", "10.5", "10.6", "10.7"),
                PLAN.buildingBlocks().stream().map(BuildingBlockReading::number).toList());
        BuildingBlockReading combination = PLAN.buildingBlocks().get(2);
        assertEquals(List.of("10.1", "10.2", "10.3"), combination.members());
        assertEquals("Sprache + Integration in Arbeit / Ausbildung und weitere Bausteine", combination.title());
    }

    @Test
    void measuresPerBuildingBlock() {
        Map<String, Long> counts = PLAN.measures().stream()
                .collect(Collectors.groupingBy(
                        m -> m.buildingBlock().identity(), LinkedHashMap::new, Collectors.counting()));
        assertEquals(List.of(13L, 4L, 3L, 5L, 3L, 3L, 1L, 3L, 3L), List.copyOf(counts.values()));
    }

    @Test
    void newRowsAsAWholeAndInPart() {
        assertEquals(List.of(4, 5, 8, 9, 17, 27, 38), rows(MeasureReading::isNew));
        assertEquals(List.of(7, 28), rows(MeasureReading::isNewInPart));
    }

    @Test
    void onlyTheItemsBelowNeuAreNew() {
        assertEquals(
                List.of(false, false, false, true, true),
                Plan2011.row(7).measure().items().stream()
                        .map(MeasureItem::isNew)
                        .toList());
        assertEquals(
                List.of(
                        new MeasureItem("Anerkennung ausländischer Schul- und Berufsabschlüsse", true),
                        new MeasureItem("Entwicklung optimaler Beratungsstrukturen", true)),
                Plan2011.row(28).measure().items());
    }

    @Test
    void leads() {
        assertEquals(List.of(7, 33), rows(m -> m.leads().isEmpty()));
        assertEquals(List.of(20, 28), rows(m -> m.leads().size() == 2));
        assertEquals(
                List.of(29),
                rows(m -> !m.responsibility().inRole(PartyRole.FURTHER).isEmpty()));
        assertEquals(List.of(7), rowsWith("responsibility.none"));
        assertEquals(List.of(33), rowsWith("responsibility.no-lead"));
    }

    @Test
    void rowsWithoutAResource() {
        assertEquals(
                List.of(10, 23, 26, 27, 28, 35), rows(m -> m.resources().lines().isEmpty()));
    }

    @Test
    void sevenAmountsAsTheyAreSaid() {
        List<String> said = PLAN.budgetLines().stream()
                .filter(line -> line.resource().amount() != null)
                .map(line -> line.rows() + " " + line.resource().qualifier() + " "
                        + line.resource().amount() + " " + line.resource().recurrence())
                .toList();
        assertEquals(
                List.of(
                        "[2, 3] AT_MOST 10000.00 YEARLY",
                        "[4] AT_MOST 20000.00 ONCE",
                        "[11] ABOUT 6500.00 ONCE",
                        "[14] AT_MOST 30000.00 ONCE",
                        "[29] ABOUT 10000.00 ONCE",
                        "[32] AT_MOST 70000.00 ONCE",
                        "[36] ABOUT 2000.00 ONCE"),
                said);
    }

    @Test
    void thePlanCostsAtMost148500AndThePotCountsOnce() {
        assertEquals(new BigDecimal("148500.00"), sum(line -> true));
        assertEquals(new BigDecimal("18500.00"), sum(line -> line.resource().qualifier() == Qualifier.ABOUT));
    }

    @Test
    void costsByBuildingBlockAndByLead() {
        assertEquals(
                Map.of(
                        "Punkt 9",
                        "36500.00",
                        "10.1",
                        "30000.00",
                        "10.4",
                        "10000.00",
                        "10.5",
                        "70000.00",
                        "10.7",
                        "2000.00"),
                sums(m -> m.buildingBlock().identity()));
        assertEquals(
                Map.of(
                        "Haupt- und Personalamt", "10000.00",
                        "Sachgebiet 50-5", "26500.00",
                        "Elternverband für Chancengleichheit Velbert", "30000.00",
                        "Amt 53", "10000.00",
                        "Stadt Ratingen", "70000.00",
                        "Amt 40", "2000.00"),
                sums(m -> m.leads().getFirst().name()));
    }

    @Test
    void moneyWithoutAFigure() {
        List<Integer> rows = PLAN.budgetLines().stream()
                .filter(line -> line.resource().isMoney() && line.resource().amount() == null)
                .flatMap(line -> line.rows().stream())
                .distinct()
                .toList();
        assertEquals(List.of(5, 6, 7, 8, 18, 19, 20, 22, 37, 38), rows);
    }

    @Test
    void theOnlyPersonStandsBesideAnOrganisation() {
        List<PartyReading> persons = PLAN.measures().stream()
                .flatMap(m -> m.responsibility().parties().stream())
                .filter(party -> party.personName() != null)
                .toList();
        assertEquals(1, persons.size());
        assertEquals("Herr Lindemann", persons.getFirst().personName());
        assertEquals("SAB", persons.getFirst().name());
    }

    @Test
    void statusAndTimes() {
        assertEquals(List.of(38), rows(m -> m.measure().status() == StatedStatus.PLANNED));
        assertEquals(List.of(38), rows(m -> m.measure().status() != null));
        assertEquals("3x jährlich", Plan2011.row(1).schedule().recurrence());
        assertEquals(
                "2011-10-08", Plan2011.row(8).schedule().events().getFirst().date());
        assertEquals("2011-05", Plan2011.row(11).schedule().events().getFirst().date());
        assertEquals("2009", Plan2011.row(29).schedule().from());
        assertEquals("2011", Plan2011.row(29).schedule().to());
        assertEquals(List.of(1, 5, 7, 8, 11, 13, 29), rows(m -> !m.schedule().isEmpty()));
    }

    @Test
    void aGoalOnSeveralLinesStaysOneGoal() {
        assertEquals(List.of(26, 35), rowsWith("goal.multiple-lines"));
    }

    @Test
    void nothingInTheTableIsUnreadable() {
        assertEquals(List.of(), rows(m -> m.readings().stream().anyMatch(r -> r.certainty() == Certainty.LOW)));
        assertTrue(PLAN.problems().stream().noneMatch(problem -> problem.severity() == Severity.ERROR));
    }

    private static List<Integer> rows(Predicate<MeasureReading> which) {
        return PLAN.measures().stream().filter(which).map(MeasureReading::row).toList();
    }

    private static List<Integer> rowsWith(String code) {
        return PLAN.problems().stream()
                .filter(p -> p.code().equals(code))
                .map(Problem::row)
                .toList();
    }

    private static BigDecimal sum(Predicate<BudgetLineReading> which) {
        return PLAN.budgetLines().stream()
                .filter(which)
                .map(line -> line.resource().amount())
                .filter(amount -> amount != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, String> sums(Function<MeasureReading, String> group) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (BudgetLineReading line : PLAN.budgetLines()) {
            if (line.resource().amount() != null) {
                String key = group.apply(Plan2011.row(line.rows().getFirst()));
                sums.merge(key, line.resource().amount(), BigDecimal::add);
            }
        }
        return sums.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().toString()));
    }
}
