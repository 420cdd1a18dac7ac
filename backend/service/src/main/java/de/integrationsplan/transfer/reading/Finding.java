package de.integrationsplan.transfer.reading;

import de.integrationsplan.transfer.table.Column;
import de.integrationsplan.transfer.table.Problem;
import de.integrationsplan.transfer.table.Severity;
import java.util.Map;

/** A problem found in a cell's wording, before it is known which cell it is. */
public record Finding(String code, Severity severity, Map<String, String> params) {

    static final String WORDING = "wording";

    public Finding {
        params = Map.copyOf(params);
    }

    static Finding warning(String code, String wording) {
        return new Finding(code, Severity.WARNING, Map.of(WORDING, wording));
    }

    static Finding info(String code, String wording) {
        return new Finding(code, Severity.INFO, Map.of(WORDING, wording));
    }

    /** The same problem with its place. */
    public Problem at(int row, Column column) {
        return new Problem(row, column, code, severity, params);
    }
}
