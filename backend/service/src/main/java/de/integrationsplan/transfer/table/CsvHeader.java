package de.integrationsplan.transfer.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The header line: which separator the file uses and which column stands where.
 *
 * @param columns one per header cell; empty where the header is unknown or repeats an earlier one
 */
record CsvHeader(char separator, List<Optional<Column>> columns, List<Problem> problems) {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    /** Takes the separator under which the most headers are known: the county's own header holds a comma. */
    static CsvHeader of(String text) {
        return SEPARATORS.stream()
                .map(separator -> of(text, separator))
                .max(Comparator.comparingLong(CsvHeader::known)
                        .thenComparing(header -> header.columns().size())
                        .thenComparing(header -> -SEPARATORS.indexOf(header.separator())))
                .orElseThrow();
    }

    private static CsvHeader of(String text, char separator) {
        List<String[]> first = CsvRecords.parse(text, separator, 1).records();
        List<Optional<Column>> columns = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<Column> seen = EnumSet.noneOf(Column.class);
        for (String header : first.isEmpty() ? new String[0] : first.getFirst()) {
            columns.add(place(header, seen, problems));
        }
        EnumSet.allOf(Column.class).stream()
                .filter(column -> Column.REQUIRED.contains(column) && !seen.contains(column))
                .forEach(column -> problems.add(Problem.error(0, column, "column.missing", Map.of())));
        return new CsvHeader(separator, List.copyOf(columns), List.copyOf(problems));
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

    private long known() {
        return columns.stream().filter(Optional::isPresent).count();
    }
}
