package de.integrationsplan.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrationsplan.transfer.table.Column;
import de.integrationsplan.transfer.table.Problem;
import de.integrationsplan.transfer.table.Severity;
import de.integrationsplan.transfer.table.SourceRow;
import de.integrationsplan.transfer.table.SourceTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportLimitsRulesTest {

    @Test
    void a_building_block_has_at_most_300_characters() {
        assertEquals(List.of(), errors("10.1. " + "x".repeat(300), "Ziel", "Kurs"));
        assertEquals(List.of("value.too-long"), errors("10.1. " + "x".repeat(301), "Ziel", "Kurs"));
    }

    @Test
    void a_goal_has_at_most_1000_characters() {
        assertEquals(List.of(), errors("10.1. Sprache", "x".repeat(1000), "Kurs"));
        assertEquals(List.of("value.too-long"), errors("10.1. Sprache", "x".repeat(1001), "Kurs"));
    }

    @Test
    void a_part_has_at_most_2000_characters_and_a_measure_at_most_200_parts() {
        assertEquals(List.of(), errors("10.1. Sprache", "Ziel", "Kurs\n- " + "x".repeat(2000)));
        assertEquals(List.of("value.too-long"), errors("10.1. Sprache", "Ziel", "Kurs\n- " + "x".repeat(2001)));
        assertEquals(List.of(), errors("10.1. Sprache", "Ziel", "Kurs" + "\n- Teil".repeat(200)));
        assertEquals(List.of("value.too-many"), errors("10.1. Sprache", "Ziel", "Kurs" + "\n- Teil".repeat(201)));
    }

    @Test
    void a_measure_needs_a_word() {
        assertEquals(List.of("measure.no-title"), errors("10.1. Sprache", "", "Neu:"));
    }

    private static List<String> errors(String block, String goal, String measure) {
        SourceRow row =
                new SourceRow(1, Map.of(Column.BUILDING_BLOCK, block, Column.GOAL, goal, Column.MEASURE, measure));
        return Preview.of(new SourceTable(List.of(row), List.of())).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::code)
                .toList();
    }
}
