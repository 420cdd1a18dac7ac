package de.integrationsplan.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** A JSON merge patch (RFC 7396): null deletes, objects merge, everything else replaces. */
public record MergePatch(ObjectNode document) {

    /** A new document; neither the patch nor the target changes. */
    public ObjectNode applyTo(ObjectNode target) {
        return (ObjectNode) merge(target.deepCopy(), document);
    }

    /** The patch that turns one document into another; neither holds nulls. */
    public static MergePatch between(ObjectNode from, ObjectNode to) {
        ObjectNode patch = JsonNodeFactory.instance.objectNode();
        from.fieldNames().forEachRemaining(name -> {
            if (!to.has(name)) {
                patch.putNull(name);
            }
        });
        to.properties().forEach(wanted -> {
            JsonNode present = from.get(wanted.getKey());
            if (present instanceof ObjectNode before && wanted.getValue() instanceof ObjectNode after) {
                ObjectNode inner = between(before, after).document();
                if (!inner.isEmpty()) {
                    patch.set(wanted.getKey(), inner);
                }
            } else if (!wanted.getValue().equals(present)) {
                patch.set(wanted.getKey(), wanted.getValue().deepCopy());
            }
        });
        return new MergePatch(patch);
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch.deepCopy();
        }
        ObjectNode result = target instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> change : changes.properties()) {
            if (change.getValue().isNull()) {
                result.remove(change.getKey());
            } else {
                JsonNode present = result.get(change.getKey());
                result.set(
                        change.getKey(),
                        merge(present == null ? JsonNodeFactory.instance.nullNode() : present, change.getValue()));
            }
        }
        return result;
    }
}
