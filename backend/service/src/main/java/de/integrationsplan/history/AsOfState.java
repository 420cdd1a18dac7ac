package de.integrationsplan.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What history kept of a plan's objects at an instant.
 *
 * @param objects by entity, in no order
 * @param references organisations and funding programmes by id, as they were then
 */
record AsOfState(Map<String, List<Kept>> objects, Map<UUID, ObjectNode> references) {

    /** @param state as its feature wrote it, see {@link History} */
    record Kept(UUID id, List<UUID> measureIds, ObjectNode state) {

        ObjectNode written() {
            ObjectNode written = state.objectNode();
            written.put("id", id.toString());
            state.properties().stream()
                    .filter(field -> !field.getKey().equals(History.ORIGIN))
                    .forEach(field -> written.set(field.getKey(), field.getValue()));
            state.path(History.ORIGIN).properties().forEach(field -> written.set(field.getKey(), field.getValue()));
            return written;
        }

        int position() {
            return written().path("position").asInt(Integer.MAX_VALUE);
        }

        List<UUID> ids(String field) {
            return StreamSupport.stream(state.path(field).spliterator(), false)
                    .map(JsonNode::asText)
                    .map(UUID::fromString)
                    .toList();
        }

        @Nullable
        UUID id(String field) {
            return idIn(state, field);
        }
    }

    @Nullable
    static UUID idIn(JsonNode state, String field) {
        return state.hasNonNull(field) ? UUID.fromString(state.get(field).asText()) : null;
    }

    /** The budget line's own, or its programme's. */
    @Nullable
    UUID funderOf(Kept line) {
        UUID own = line.id("funderId");
        ObjectNode programme = own == null ? references.get(line.id("programmeId")) : null;
        return programme == null ? own : idIn(programme, "funderId");
    }

    List<Kept> of(String entity) {
        return objects.getOrDefault(entity, List.of());
    }
}
