package de.integrationsplan.transfer.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something a person should know about one place of the table.
 *
 * @param row data row, 1-based; 0 for the file as a whole or its header
 * @param column the cell's column; null for the whole row
 * @param code stable, dotted, for example {@code cell.too-long}; the words belong to the frontend
 * @param params what the words need: lengths, names, the offending wording
 */
public record Problem(int row, @Nullable Column column, String code, Severity severity, Map<String, String> params) {

    public Problem {
        params = Map.copyOf(params);
    }

    static Problem ofFile(String code, Severity severity, Map<String, String> params) {
        return new Problem(0, null, code, severity, params);
    }

    static Problem error(int row, @Nullable Column column, String code, Map<String, String> params) {
        return new Problem(row, column, code, Severity.ERROR, params);
    }
}
