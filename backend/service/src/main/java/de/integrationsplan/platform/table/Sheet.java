package de.integrationsplan.platform.table;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with headings. A cell is text, a whole number or a decimal ({@code String}, {@code Integer}, {@code BigDecimal}), or
 * null when it is empty.
 *
 * @param name at most 31 characters, none of {@code []:*?/\}
 */
public record Sheet(String name, List<String> headings, List<List<@Nullable Object>> rows) {

    public Sheet {
        headings = List.copyOf(headings);
        rows = Collections.unmodifiableList(rows);
    }
}
