package de.integrationsplan.history;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement that has only the conditions which are asked for, so that the database finds the index that serves them. */
final class HistorySearch {

    private final List<String> conditions = new ArrayList<>();
    private final List<@Nullable Object> parameters = new ArrayList<>();

    /** Takes a value and answers its place in the statement. */
    String parameter(@Nullable Object value) {
        parameters.add(value);
        return "?" + parameters.size();
    }

    /** @param condition with {@code %s} for the value; left out without one */
    HistorySearch where(String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition.formatted(parameter(value)));
        }
        return this;
    }

    HistorySearch where(String condition) {
        conditions.add(condition);
        return this;
    }

    String conditions() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    @Nullable
    Object[] parameters() {
        return parameters.toArray();
    }
}
