package de.integrationsplan.transfer.table;

import java.util.Map;

/**
 * One row of the county's table with its wording untouched.
 *
 * @param rowNumber data row as a person counts it below the header, 1-based; blank rows count
 */
public record SourceRow(int rowNumber, Map<Column, String> cells) {

    public SourceRow {
        cells = Map.copyOf(cells);
    }

    /** The cell's wording; empty where the table has no such column or the cell is blank. */
    public String cell(Column column) {
        return cells.getOrDefault(column, "");
    }

    boolean isBlank() {
        return cells.values().stream().allMatch(String::isBlank);
    }
}
