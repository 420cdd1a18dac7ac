package de.integrationsplan.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.problem.FieldMessages;
import de.integrationsplan.transfer.table.Problem;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A problem as it is kept: without words, because the language is the reader's. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoredProblem(int row, @Nullable String column, String code, String severity, Map<String, String> params) {

    static final String ERROR = "error";

    private static final int LONGEST_PARAMETER = 150;

    /** A problem as the contract shows it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shown(int row, @Nullable String column, String code, String message, String severity) {}

    static StoredProblem of(Problem problem) {
        return new StoredProblem(
                problem.row(),
                problem.column() == null ? null : problem.column().key(),
                problem.code(),
                problem.severity().name().toLowerCase(Locale.ROOT),
                problem.params());
    }

    /** In the caller's language; the sentence's {0}, {1} … are the parameters in the alphabetical order of their names. */
    Shown shown() {
        Object[] values = new TreeMap<>(params)
                .values().stream().map(StoredProblem::shortened).toArray();
        return new Shown(row, column, code, FieldMessages.of(code, values), severity);
    }

    private static String shortened(String value) {
        String line = value.replaceAll("\\s+", " ").strip();
        int length = line.codePointCount(0, line.length());
        return length <= LONGEST_PARAMETER
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_PARAMETER)) + "…";
    }
}
