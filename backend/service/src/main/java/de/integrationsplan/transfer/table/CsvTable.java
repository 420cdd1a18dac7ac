package de.integrationsplan.transfer.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the county's table from CSV. Bad content never throws: it becomes problems, and every row that could be read is there.
 *
 * <table>
 *   <caption>Problems</caption>
 *   <tr><td>file.empty</td><td>error</td><td>no header line</td></tr>
 *   <tr><td>file.not-utf-8</td><td>warning</td><td>read as windows-1252</td></tr>
 *   <tr><td>column.missing, column.duplicate</td><td>error</td><td>building block, goal and measure are required</td></tr>
 *   <tr><td>column.unknown</td><td>warning</td><td>the column is left out</td></tr>
 *   <tr><td>table.no-rows</td><td>error</td><td>a header and nothing below it</td></tr>
 *   <tr><td>table.too-many-rows</td><td>error</td><td>more than {@value #MOST_ROWS}; the rest is not read</td></tr>
 *   <tr><td>row.ragged</td><td>error</td><td>more or fewer cells than the header: they may have slipped</td></tr>
 *   <tr><td>row.unterminated-quote</td><td>error</td><td>this row and all below it cannot be read</td></tr>
 *   <tr><td>row.no-measure</td><td>error</td><td>no text in the measure column</td></tr>
 *   <tr><td>cell.too-long, cell.forbidden-character</td><td>error</td><td>see {@link CellRules}</td></tr>
 * </table>
 */
public final class CsvTable {

    /** Rows below the header; plans have tens, so this only stops abuse. */
    public static final int MOST_ROWS = 10_000;

    private static final int MOST_PROBLEMS = 1_000;

    private final CsvHeader header;
    private final List<SourceRow> rows = new ArrayList<>();
    private final List<Problem> problems;

    private CsvTable(CsvHeader header, List<Problem> problems) {
        this.header = header;
        this.problems = problems;
        problems.addAll(header.problems());
    }

    /** Reads a file's bytes. */
    public static SourceTable read(byte[] bytes) {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
        return read(decoded.text(), new ArrayList<>(decoded.problems()));
    }

    /** Reads text that was pasted. */
    public static SourceTable read(String text) {
        return read(text, new ArrayList<>());
    }

    private static SourceTable read(String raw, List<Problem> problems) {
        String text = raw.replaceFirst("^\\uFEFF?(?:sep=.\\R)?\\s*+", "");
        if (text.isEmpty()) {
            problems.add(Problem.ofFile("file.empty", Severity.ERROR, Map.of()));
            return new SourceTable(List.of(), problems);
        }
        return new CsvTable(CsvHeader.of(text), problems).rowsOf(text);
    }

    private SourceTable rowsOf(String text) {
        CsvRecords.Parsed parsed = CsvRecords.parse(text, header.separator(), MOST_ROWS + 2);
        List<String[]> records = parsed.records();
        for (int row = 1; row < records.size() && row <= MOST_ROWS && problems.size() < MOST_PROBLEMS; row++) {
            read(row, records.get(row));
        }
        parsed.broken().ifPresent(row -> problems.add(Problem.error(row, null, "row.unterminated-quote", Map.of())));
        if (records.size() > MOST_ROWS + 1) {
            problems.add(Problem.ofFile(
                    "table.too-many-rows", Severity.ERROR, Map.of("limit", Integer.toString(MOST_ROWS))));
        }
        if (rows.isEmpty() && parsed.broken().isEmpty()) {
            problems.add(Problem.ofFile("table.no-rows", Severity.ERROR, Map.of()));
        }
        return new SourceTable(rows, problems);
    }

    private void read(int number, String[] cells) {
        Map<Column, String> kept = new EnumMap<>(Column.class);
        for (int i = 0; i < cells.length && i < header.columns().size(); i++) {
            Optional<Column> column = header.columns().get(i);
            if (column.isPresent() && !cells[i].isBlank()) {
                kept.put(column.get(), CellRules.fit(number, column.get(), cells[i], problems));
            }
        }
        SourceRow row = new SourceRow(number, kept);
        if (!row.isBlank() || widthOf(cells) > 0) {
            rows.add(row);
            check(row, cells);
        }
    }

    private void check(SourceRow row, String[] cells) {
        int expected = header.columns().size();
        if (cells.length < expected || widthOf(cells) > expected) {
            problems.add(Problem.error(
                    row.rowNumber(),
                    null,
                    "row.ragged",
                    Map.of("cells", Integer.toString(cells.length), "expected", Integer.toString(expected))));
        }
        if (row.cell(Column.MEASURE).isBlank()) {
            problems.add(Problem.error(row.rowNumber(), Column.MEASURE, "row.no-measure", Map.of()));
        }
    }

    /** Cells up to the last that says something: spreadsheets pad rows with empty ones. */
    private static int widthOf(String[] cells) {
        int width = cells.length;
        while (width > 0 && cells[width - 1].isBlank()) {
            width--;
        }
        return width;
    }
}
