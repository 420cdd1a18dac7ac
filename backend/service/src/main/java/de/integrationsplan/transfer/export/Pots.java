package de.integrationsplan.transfer.export;

import de.integrationsplan.transfer.reading.ResourceReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes the resource column. A pot of rows that follow each other stands in the first of them, "inkl. nachfolgende Zeile", and
 * "Mittel s.o." below; in rows further away it cannot be said, and is left out there: a figure written twice would count twice.
 */
final class Pots {

    private final Map<UUID, List<Integer>> rowsOf = new HashMap<>();

    /** @param rows in the order of the table */
    Pots(List<PlanRow> rows) {
        for (int index = 0; index < rows.size(); index++) {
            int number = index + 1;
            rows.get(index).lines().forEach(line -> rowsOf.computeIfAbsent(line.id(), unknown -> new ArrayList<>())
                    .add(number));
        }
    }

    /** Rows that a line serves, from 1, ascending. */
    List<Integer> rowsOf(PlanRow.Line line) {
        return rowsOf.getOrDefault(line.id(), List.of());
    }

    String cell(int number, PlanRow row) {
        return row.lines().stream()
                .map(line -> piece(number, line))
                .filter(piece -> !piece.isEmpty())
                .distinct()
                .collect(Collectors.joining(";\n"));
    }

    private String piece(int number, PlanRow.Line line) {
        List<Integer> rows = rowsOf(line);
        if (rows.get(0) == number) {
            return withNext(LineCells.write(line), rows.contains(number + 1));
        }
        return rows.contains(number - 1) ? LineCells.FROM_ABOVE : "";
    }

    private static String withNext(String text, boolean shared) {
        boolean says = ResourceReader.read(text).lines().stream().anyMatch(read -> read.sharedWithNextRow());
        return shared && !says ? text + LineCells.WITH_NEXT_ROW : text;
    }
}
