package de.integrationsplan.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One field before and after; null where there was or is nothing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldChange(
        String field, @Nullable JsonNode from, @Nullable JsonNode to) {

    /** The differing top-level fields of two documents, by name; a missing document counts as empty. */
    public static List<FieldChange> between(@Nullable ObjectNode before, @Nullable ObjectNode after) {
        TreeSet<String> fields = new TreeSet<>();
        if (before != null) {
            before.fieldNames().forEachRemaining(fields::add);
        }
        if (after != null) {
            after.fieldNames().forEachRemaining(fields::add);
        }
        List<FieldChange> changes = new ArrayList<>();
        for (String field : fields) {
            JsonNode from = value(before, field);
            JsonNode to = value(after, field);
            if (!Objects.equals(from, to)) {
                changes.add(new FieldChange(field, from, to));
            }
        }
        return changes;
    }

    /** Null, absent and empty are the same: nothing. */
    static @Nullable JsonNode value(@Nullable ObjectNode document, String field) {
        JsonNode value = document == null ? null : document.get(field);
        return value == null || value.isNull() || (value.isContainerNode() && value.isEmpty()) ? null : value;
    }
}
