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
