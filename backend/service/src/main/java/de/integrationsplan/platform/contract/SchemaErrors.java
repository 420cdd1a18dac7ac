package de.integrationsplan.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import de.integrationsplan.platform.problem.FieldError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns what a JSON schema rejects into field errors with our codes, one per place. */
final class SchemaErrors {

    private SchemaErrors() {}

    static List<FieldError> inBody(Schema schema, JsonNode body) {
        Map<String, FieldError> byPlace = new LinkedHashMap<>();
        for (Error error : schema.validate(body)) {
            String pointer = place(error);
            byPlace.putIfAbsent(pointer, allowing(error, FieldError.at(pointer, code(error), limit(error))));
        }
        return new ArrayList<>(byPlace.values());
    }

    static List<FieldError> inParameter(Schema schema, String name, JsonNode value) {
        return schema.validate(value).stream()
                .limit(1)
                .map(error -> allowing(error, FieldError.parameter(name, code(error), limit(error))))
                .toList();
    }

    private static String place(Error error) {
        String pointer = error.getInstanceLocation().toString();
        boolean namesAProperty = List.of("required", "additionalProperties").contains(error.getKeyword());
        return namesAProperty ? pointer + "/" + escape(error.getProperty()) : pointer;
    }

    private static String escape(String property) {
        return property.replace("~", "~0").replace("/", "~1");
    }

    private static String code(Error error) {
        return switch (error.getKeyword()) {
            case "required" -> "required";
            case "additionalProperties" -> "unknown-property";
            case "type" -> error.getInstanceNode().isNull() ? "required" : "wrong-type";
            case "minLength" -> "blank";
            case "maxLength" -> "too-long";
            case "enum" -> "unknown-value";
            case "minimum", "maximum" -> "out-of-range";
            case "maxItems" -> "too-many";
            case "minItems" -> "too-few";
            case "uniqueItems" -> "doubled";
            case "pattern" -> error.getSchemaNode().asText().equals("\\S") ? "blank" : "wrong-format";
            default -> "wrong-format";
        };
    }

    private static String limit(Error error) {
        JsonNode allowed = error.getSchemaNode();
        if (error.getKeyword().equals("enum")) {
            return String.join(", ", values(allowed));
        }
        return allowed == null || allowed.isContainerNode() ? "" : allowed.asText();
    }

    private static FieldError allowing(Error error, FieldError field) {
        return error.getKeyword().equals("enum") ? field.allowing(values(error.getSchemaNode())) : field;
    }

    private static List<String> values(JsonNode allowed) {
        List<String> values = new ArrayList<>();
        allowed.forEach(value -> values.add(value.asText()));
        return values;
    }
}
