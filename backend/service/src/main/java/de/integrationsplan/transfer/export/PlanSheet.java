package de.integrationsplan.transfer.export;

import de.integrationsplan.job.Progress;
import de.integrationsplan.platform.table.Sheet;
import de.integrationsplan.transfer.table.Column;
import de.integrationsplan.transfer.table.SourceRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The county's table of a plan. Each cell keeps the words that were read from the county's own file while they still say what the
 * plan says. The whole table is then read as an import would, and where that yields something else the row's note says so.
 */
final class PlanSheet {

    private static final List<String> HEADINGS = List.of(
            "Seite",
            "Zeile",
            "Baustein",
            "Wesentliche Ziele",
            "Neu",
            "Maßnahmen",
            "a) Zuständigkeit, b) Zusammenarbeit mit",
            "Ressourcen",
            "Anmerkung");

    private static final List<Column> TEXTS = List.of(
            Column.BUILDING_BLOCK,
            Column.GOAL,
            Column.NEW_MARKER,
            Column.MEASURE,
            Column.RESPONSIBILITY,
            Column.RESOURCES);

    private final List<ExportQueries.Sourced> rows;
    private final boolean withNotes;
    private final Progress progress;
    private final Pots pots;

    PlanSheet(List<ExportQueries.Sourced> rows, boolean withNotes, Progress progress) {
        this.rows = rows;
        this.withNotes = withNotes;
        this.progress = progress;
        this.pots = new Pots(rows.stream().map(ExportQueries.Sourced::row).toList());
    }

    Sheet write(String name) {
        List<SourceRow> table = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            table.add(new SourceRow(index + 1, cells(index + 1, rows.get(index))));
            progress.at(index + 1, rows.size());
        }
        ReadBack read = new ReadBack(table, pots);
        List<List<@Nullable Object>> sheet = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            sheet.add(row(table.get(index), rows.get(index).row(), read));
        }
        return new Sheet(name, HEADINGS, sheet);
    }

    private Map<Column, String> cells(int number, ExportQueries.Sourced sourced) {
        PlanRow row = sourced.row();
        String goal = row.goals().isEmpty() ? "" : row.goals().get(0);
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.PAGE, Objects.requireNonNullElse(row.page(), ""));
        cells.put(Column.BUILDING_BLOCK, block(row, source(sourced, Column.BUILDING_BLOCK)));
        cells.put(Column.GOAL, goal.replace(" / ", "\n"));
        cells.put(Column.NEW_MARKER, row.isNew() ? "Neu:" : "");
        cells.put(
                Column.MEASURE,
                first(
                        cell -> MeasureCells.says(cell, row, goal),
                        source(sourced, Column.MEASURE),
                        MeasureCells.write(row)));
        cells.put(
                Column.RESPONSIBILITY,
                first(
                        cell -> PartyCells.says(cell, row.parties()),
                        source(sourced, Column.RESPONSIBILITY),
                        PartyCells.write(row.parties(), PartyCells::asRead),
                        PartyCells.write(row.parties(), PartyCells::inOurWords)));
        cells.put(Column.RESOURCES, pots.cell(number, row));
        return cells;
    }

    private static String block(PlanRow row, String source) {
        if (row.blocks().isEmpty()) {
            return "";
        }
        PlanRow.Block block = row.blocks().get(0);
        return first(cell -> BlockCells.says(cell, block), source, BlockCells.write(block));
    }

    private static String source(ExportQueries.Sourced sourced, Column column) {
        return sourced.source() == null ? "" : sourced.source().cell(column);
    }

    /** The first that says it; if none does, the last. */
    private static String first(Predicate<String> says, String... cells) {
        return Stream.of(cells).filter(says).findFirst().orElse(cells[cells.length - 1]);
    }

    private List<@Nullable Object> row(SourceRow written, PlanRow row, ReadBack read) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(written.cell(Column.PAGE));
        cells.add(written.rowNumber());
        TEXTS.stream().map(written::cell).forEach(cells::add);
        cells.add(note(row, read.differingColumns(written.rowNumber(), row)));
        return cells;
    }

    private String note(PlanRow row, List<String> differing) {
        List<String> lines = new ArrayList<>();
        if (withNotes && row.note() != null) {
            lines.add(row.note());
        }
        if (!differing.isEmpty()) {
            lines.add("In dieser Form nicht ganz darstellbar: " + String.join(", ", differing) + ".");
        }
        return String.join("\n", lines);
    }
}
