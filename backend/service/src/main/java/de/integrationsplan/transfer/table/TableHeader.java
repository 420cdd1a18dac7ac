package de.integrationsplan.transfer.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The header line: which column stands where.
 *
 * @param columns one per header cell; empty where the header is unknown or repeats an earlier one
 */
record TableHeader(List<Optional<Column>> columns, List<Problem> problems) {

    static TableHeader of(List<String> headings) {
        List<Optional<Column>> columns = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<Column> seen = EnumSet.noneOf(Column.class);
        for (String heading : headings) {
            columns.add(place(heading, seen, problems));
        }
        EnumSet.allOf(Column.class).stream()
                .filter(column -> Column.REQUIRED.contains(column) && !seen.contains(column))
                .forEach(column -> problems.add(Problem.error(0, column, "column.missing", Map.of())));
        return new TableHeader(List.copyOf(columns), List.copyOf(problems));
    }

    private static Optional<Column> place(String header, Set<Column> seen, List<Problem> problems) {
        Optional<Column> column = Column.ofHeader(header);
        Map<String, String> params = Map.of("header", shortened(header));
        if (column.isEmpty()) {
            problems.add(Problem.ofFile("column.unknown", Severity.WARNING, params));
        } else if (!seen.add(column.get())) {
            problems.add(Problem.error(0, column.get(), "column.duplicate", params));
            return Optional.empty();
        }
        return column;
    }

    private static String shortened(String header) {
        List<Problem> unused = new ArrayList<>();
        String fit = CellRules.fit(0, Column.READING_NOTE, header, unused);
        return fit.substring(0, fit.offsetByCodePoints(0, Math.min(fit.codePointCount(0, fit.length()), 100)));
    }

    /** How many of its columns are known: what makes a line a header. */
    long known() {
        return columns.stream().filter(Optional::isPresent).count();
    }
}
