package de.integrationsplan.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.platform.contract.Contract;
import de.integrationsplan.platform.contract.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Bodies made from the contract's schemas: the smallest that it allows, and the names of properties by their type. */
public final class Examples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Map<String, String> FORMATS = Map.of(
            "uuid", "019ab000-0000-7000-8000-000000000000",
            "date", "2020-01-31",
            "date-time", "2020-01-31T12:00:00Z");

    private final Contract contract;

    public Examples(Contract contract) {
        this.contract = contract;
    }

    /** The schema of an operation's JSON body, if it takes one. */
    public Optional<JsonNode> bodySchema(Operation operation) {
        JsonNode content = operation.node().at("/requestBody/content");
        for (String type : List.of("application~1json", "application~1merge-patch+json")) {
            JsonNode schema = content.at("/" + type + "/schema");
            if (!schema.isMissingNode()) {
                return Optional.of(resolve(schema));
            }
        }
        return Optional.empty();
    }

    /** An object with what is required and nothing else. */
    public ObjectNode smallest(JsonNode schema) {
        ObjectNode example = JSON.objectNode();
        for (JsonNode name : schema.path("required")) {
            example.set(name.asText(), value(schema.at("/properties/" + name.asText())));
        }
        return example;
    }

    /** Names of the properties of an object that take values of a type: {@code string}, {@code integer}, {@code array}. */
    public List<String> properties(JsonNode schema, String type) {
        List<String> names = new ArrayList<>();
        schema.path("properties").properties().forEach(property -> {
            JsonNode resolved = resolve(property.getValue());
            if (types(resolved).contains(type) && !resolved.has("enum")) {
                names.add(property.getKey());
            }
        });
        return names;
    }

    /** Names of the properties of an object that take values of this type and of no other, null aside. */
    public List<String> propertiesOfOnly(JsonNode schema, String type) {
        List<String> names = new ArrayList<>();
        schema.path("properties").properties().forEach(property -> {
            List<String> types = types(resolve(property.getValue()));
            if (types.contains(type) && types.stream().allMatch(one -> one.equals(type) || one.equals("null"))) {
                names.add(property.getKey());
            }
        });
        return names;
    }

    /** A value of a parameter. */
    public String text(JsonNode schema) {
        return schema.has("enum") || schema.has("$ref") ? value(schema).asText() : "wort";
    }

    /** Texts that a parameter's schema does not allow. */
    public List<String> wrong(JsonNode unresolved) {
        JsonNode schema = resolve(unresolved);
        List<String> wrong = new ArrayList<>();
        if (schema.has("enum")
                || schema.has("format")
                || List.of("integer", "boolean").contains(types(schema).get(0))) {
            wrong.add("n0nsense");
        }
        if (schema.has("minimum")) {
            wrong.add(Long.toString(schema.get("minimum").asLong() - 1));
        }
        if (schema.has("maximum")) {
            wrong.add(Long.toString(schema.get("maximum").asLong() + 1));
        }
        if (schema.has("maxLength")) {
            wrong.add("x".repeat(schema.get("maxLength").asInt() + 1));
        }
        return wrong;
    }

    private static List<String> types(JsonNode schema) {
        List<String> types = new ArrayList<>();
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            type.forEach(one -> types.add(one.asText()));
        } else {
            types.add(type.asText());
        }
        return types;
    }

    private JsonNode value(JsonNode unresolved) {
        JsonNode schema = resolve(unresolved);
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        return switch (types(schema).get(0)) {
            case "object" -> smallest(schema);
            case "array" -> {
                var array = JSON.arrayNode();
                for (int index = 0; index < schema.path("minItems").asInt(); index++) {
                    array.add(value(schema.get("items")));
                }
                yield array;
            }
            case "integer", "number" ->
                JSON.numberNode(Math.max(1, schema.path("minimum").asInt(1)));
            case "boolean" -> JSON.booleanNode(true);
            default -> JSON.textNode(pattern(schema));
        };
    }

    private static String pattern(JsonNode schema) {
        if (schema.has("format")) {
            return FORMATS.getOrDefault(schema.get("format").asText(), "x");
        }
        String pattern = schema.path("pattern").asText();
        return pattern.startsWith("^http")
                ? "https://example.org/" + UUID.randomUUID()
                : pattern.contains("[0-9]") && !pattern.contains("a-z") ? "1" : "x" + UUID.randomUUID();
    }

    /** What a reference names; otherwise the node itself. */
    public JsonNode resolve(JsonNode schema) {
        JsonNode reference = schema.get("$ref");
        if (reference != null) {
            return resolve(contract.document().at(reference.asText().substring(1)));
        }
        JsonNode all = schema.path("allOf");
        return all.isArray() && !all.isEmpty() ? resolve(all.get(0)) : schema;
    }
}
