package de.integrationsplan.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that changed one object, oldest first.
 *
 * @param entries those that kept a state, at least one
 */
record ObjectHistory(List<RecordedEntry> entries) {

    enum Kind {
        CREATION,
        CHANGE,
        DELETION
    }

    /** By what it did, not by what it is called: an undo may be any of the three. */
    Kind kind(RecordedEntry entry) {
        if (entry.gone()) {
            return Kind.DELETION;
        }
        RecordedEntry before = before(entry);
        return before == null || before.gone() ? Kind.CREATION : Kind.CHANGE;
    }

    @Nullable
    RecordedEntry before(RecordedEntry entry) {
        RecordedEntry before = null;
        for (RecordedEntry each : entries) {
            if (each.id() >= entry.id()) {
                break;
            }
            before = each;
        }
        return before;
    }

    RecordedEntry last() {
        return entries.get(entries.size() - 1);
    }

    Instant createdAt() {
        return entries.get(0).at();
    }

    /** Who gave a field its present value, if that was after the entry. */
    @Nullable
    RecordedEntry lastChangeOf(String field, RecordedEntry since) {
        RecordedEntry found = null;
        JsonNode value = value(since, field);
        for (RecordedEntry each : entries) {
            if (each.id() > since.id()) {
                found = Objects.equals(value, value(each, field)) ? found : each;
                value = value(each, field);
            }
        }
        return found;
    }

    static @Nullable JsonNode value(@Nullable RecordedEntry entry, String field) {
        return entry == null ? null : FieldChange.value(entry.state(), field);
    }
}
