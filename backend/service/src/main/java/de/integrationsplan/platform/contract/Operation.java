package de.integrationsplan.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One operation of the contract. */
public final class Operation {

    private final String path;
    private final String method;
    private final JsonNode node;
    private final Map<String, Parameter> query = new LinkedHashMap<>();
    private final Map<String, Parameter> headers = new LinkedHashMap<>();

    Operation(Contract contract, String path, String method, JsonNode node) {
        this.path = path;
        this.method = method;
        this.node = node;
        for (JsonNode reference : node.path("parameters")) {
            JsonNode parameter = contract.resolve(reference);
            String pointer = reference.get("$ref").asText().substring(1) + "/schema";
            Parameter known = new Parameter(
                    parameter.get("name").asText(),
                    parameter.path("required").asBoolean(),
                    contract.resolve(parameter.get("schema")).path("type").asText(),
                    contract.at(pointer));
            switch (parameter.get("in").asText()) {
                case "query" -> query.put(known.name(), known);
                case "header" -> headers.put(known.name(), known);
                default -> {
                    // A path parameter that does not fit leads nowhere: the router answers 404.
                }
            }
        }
    }

    public String id() {
        return node.get("operationId").asText();
    }

    public String path() {
        return path;
    }

    /** Lower case. */
    public String method() {
        return method;
    }

    /** The permission it takes, {@code public} or {@code authenticated}. */
    public String permission() {
        return node.get("x-authz").asText();
    }

    public JsonNode node() {
        return node;
    }

    Map<String, Parameter> query() {
        return query;
    }

    public @Nullable Parameter header(String name) {
        return headers.get(name);
    }

    /** A parameter with the validator of its schema. */
    public record Parameter(String name, boolean required, String type, Schema schema) {}
}
