package de.integrationsplan.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** THE UNDO RULES: what taking a change back sets, and what stands in its way. */
final class UndoRules {

    private UndoRules() {}

    /**
     * A field that somebody has changed since.
     *
     * @param field null when the whole object is meant: it was deleted
     * @param present its value now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Obstacle(
            @Nullable String field,
            @Nullable JsonNode present,
            @Nullable String changedBy,
            @Nullable Instant changedAt) {}

    /**
     * A change taken back.
     *
     * @param wanted the object as it is to be; as it is when nothing is left to take back
     */
    record TakenBack(ObjectNode wanted, List<Obstacle> obstacles) {}

    /**
     * The fields of the change become what they were before it. What somebody else has changed since stands in the way; what
     * was put back already does not.
     */
    static TakenBack change(ObjectHistory history, RecordedEntry entry, ObjectNode present) {
        RecordedEntry before = history.before(entry);
        ObjectNode wanted = present.deepCopy();
        List<Obstacle> obstacles = new ArrayList<>();
        for (FieldChange change : between(before, entry)) {
            JsonNode now = FieldChange.value(present, change.field());
            if (Objects.equals(now, change.to())) {
                put(wanted, change.field(), change.from());
            } else if (!Objects.equals(now, change.from())) {
                obstacles.add(obstacle(change.field(), now, history.lastChangeOf(change.field(), entry)));
            }
        }
        return new TakenBack(wanted, obstacles);
    }

    /** What was created is removed only as it was created. */
    static List<Obstacle> creation(ObjectHistory history, RecordedEntry entry, ObjectNode present) {
        return FieldChange.between(entry.state(), present).stream()
                .filter(change -> !change.field().equals(History.ORIGIN))
                .map(change -> obstacle(change.field(), change.to(), history.lastChangeOf(change.field(), entry)))
                .toList();
    }

    static Obstacle deletedSince(RecordedEntry deletion) {
        return new Obstacle(null, null, deletion.actor(), deletion.at());
    }

    private static List<FieldChange> between(@Nullable RecordedEntry before, RecordedEntry entry) {
        return FieldChange.between(before == null ? null : before.state(), entry.state()).stream()
                .filter(change -> !change.field().equals(History.ORIGIN))
                .toList();
    }

    private static Obstacle obstacle(String field, @Nullable JsonNode present, @Nullable RecordedEntry by) {
        return new Obstacle(field, present, by == null ? null : by.actor(), by == null ? null : by.at());
    }

    private static void put(ObjectNode document, String field, @Nullable JsonNode value) {
        if (value == null) {
            document.remove(field);
        } else {
            document.set(field, value);
        }
    }
}
