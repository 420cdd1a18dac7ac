package de.integrationsplan.transfer.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows below a header, whatever file they came from. Bad content never throws: it becomes problems, and every row that could
 * be read is there.
 *
 * <table>
 *   <caption>Problems</caption>
 *   <tr><td>file.empty</td><td>error</td><td>no header line</td></tr>
 *   <tr><td>file.not-utf-8</td><td>warning</td><td>read as windows-1252</td></tr>
 *   <tr><td>column.missing, column.duplicate</td><td>error</td><td>building block, goal and measure are required</td></tr>
 *   <tr><td>column.unknown</td><td>warning</td><td>the column is left out</td></tr>
 *   <tr><td>table.no-rows</td><td>error</td><td>a header and nothing below it</td></tr>
 *   <tr><td>table.too-many-rows</td><td>error</td><td>more than {@value #MOST}; the rest is not read</td></tr>
 *   <tr><td>row.ragged</td><td>error</td><td>more or fewer cells than the header: they may have slipped</td></tr>
 *   <tr><td>row.unterminated-quote</td><td>error</td><td>this row and all below it cannot be read</td></tr>
 *   <tr><td>row.no-measure</td><td>error</td><td>no text in the measure column</td></tr>
 *   <tr><td>cell.too-long, cell.forbidden-character</td><td>error</td><td>see {@link CellRules}</td></tr>
 * </table>
 */
final class TableRows {

    /** Rows below the header; plans have tens, so this only stops abuse. */
    static final int MOST = 10_000;

    private static final int MOST_PROBLEMS = 1_000;

    private final TableHeader header;
    private final List<SourceRow> rows = new ArrayList<>();
    private final List<Problem> problems;
    private int number;
    private boolean broken;

    /** @param problems found before, to which those of the rows are added */
    TableRows(TableHeader header, List<Problem> problems) {
        this.header = header;
        this.problems = problems;
        problems.addAll(header.problems());
    }

    /** The next row. */
    void add(List<String> cells) {
        number++;
        if (number <= MOST && problems.size() < MOST_PROBLEMS) {
            read(cells);
        }
    }

    /** Nothing can be read from this row on. */
    void unreadableFrom(int row, String code) {
        broken = true;
        problems.add(Problem.error(row, null, code, Map.of()));
    }

    SourceTable table() {
        if (number > MOST) {
            problems.add(
                    Problem.ofFile("table.too-many-rows", Severity.ERROR, Map.of("limit", Integer.toString(MOST))));
        }
        if (rows.isEmpty() && !broken) {
            problems.add(Problem.ofFile("table.no-rows", Severity.ERROR, Map.of()));
        }
        return new SourceTable(rows, problems);
    }

    private void read(List<String> cells) {
        Map<Column, String> kept = new EnumMap<>(Column.class);
        for (int i = 0; i < cells.size() && i < header.columns().size(); i++) {
            Optional<Column> column = header.columns().get(i);
            if (column.isPresent() && !cells.get(i).isBlank()) {
                kept.put(column.get(), CellRules.fit(number, column.get(), cells.get(i), problems));
            }
        }
        SourceRow row = new SourceRow(number, kept);
        if (!row.isBlank() || widthOf(cells) > 0) {
            rows.add(row);
            check(row, cells);
        }
    }

    private void check(SourceRow row, List<String> cells) {
        int expected = header.columns().size();
        if (cells.size() < expected || widthOf(cells) > expected) {
            problems.add(Problem.error(
                    row.rowNumber(),
                    null,
                    "row.ragged",
                    Map.of("cells", Integer.toString(cells.size()), "expected", Integer.toString(expected))));
        }
        if (row.cell(Column.MEASURE).isBlank()) {
            problems.add(Problem.error(row.rowNumber(), Column.MEASURE, "row.no-measure", Map.of()));
        }
    }

    /** Cells up to the last that says something: spreadsheets pad rows with empty ones. */
    private static int widthOf(List<String> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
