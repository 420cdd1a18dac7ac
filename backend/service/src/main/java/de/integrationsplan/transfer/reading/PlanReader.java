package de.integrationsplan.transfer.reading;

import de.integrationsplan.transfer.table.Column;
import de.integrationsplan.transfer.table.Problem;
import de.integrationsplan.transfer.table.Severity;
import de.integrationsplan.transfer.table.SourceRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a whole table: row by row, and then what joins rows: repeated building blocks and goals, and shared pots. */
public final class PlanReader {

    private final List<MeasureReading> measures = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, BuildingBlockReading> blocks = new LinkedHashMap<>();

    private PlanReader() {}

    /** Reads rows in the table's order. The same rows always give the same reading. */
    public static PlanReading read(List<SourceRow> rows) {
        PlanReader reader = new PlanReader();
        SourceRow above = new SourceRow(0, Map.of());
        for (SourceRow row : rows) {
            above = reader.carriedDown(row, above);
            reader.add(RowReader.read(above));
        }
        PotRules.Pots pots = PotRules.apply(reader.measures);
        reader.problems.addAll(pots.problems());
        return new PlanReading(
                List.copyOf(reader.blocks.values()),
                reader.measures.stream().map(PlanGoal::of).distinct().toList(),
                reader.measures,
                pots.lines(),
                reader.problems);
    }

    private void add(MeasureReading measure) {
        measures.add(measure);
        problems.addAll(measure.problems());
        BuildingBlockReading block = measure.buildingBlock();
        BuildingBlockReading first = blocks.putIfAbsent(block.identity(), block);
        if (first != null && !first.title().equals(block.title())) {
            Map<String, String> titles = Map.of("title", block.title(), "first", first.title());
            problems.add(new Problem(
                    measure.row(), Column.BUILDING_BLOCK, "building-block.title-differs", Severity.WARNING, titles));
        }
    }

    /** In a table with joined cells only the first row of a block or goal names it; the rows below mean the same. */
    private SourceRow carriedDown(SourceRow row, SourceRow above) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.putAll(row.cells());
        boolean sameBlock = carry(Column.BUILDING_BLOCK, row, above, cells)
                || row.cell(Column.BUILDING_BLOCK).equals(above.cell(Column.BUILDING_BLOCK));
        if (sameBlock) {
            carry(Column.GOAL, row, above, cells);
        }
        return new SourceRow(row.rowNumber(), cells);
    }

    private boolean carry(Column column, SourceRow row, SourceRow above, Map<Column, String> cells) {
        String wording = above.cell(column);
        if (!row.cell(column).isBlank() || wording.isBlank()) {
            return false;
        }
        cells.put(column, wording);
        problems.add(Finding.info("cell.from-above", wording).at(row.rowNumber(), column));
        return true;
    }
}
