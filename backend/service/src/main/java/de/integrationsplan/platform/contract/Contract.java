package de.integrationsplan.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** {@code openapi.yaml}, read once: its operations by {@code operationId} and its schemas as validators. */
@Startup
@ApplicationScoped
public class Contract {

    private static final String ADDRESS = "urn:integrationsplan:contract";
    private static final List<String> METHODS = List.of("get", "post", "patch", "put", "delete");

    private final JsonNode document;
    private final Map<String, Operation> operations = new LinkedHashMap<>();
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    public Contract() {
        try (InputStream file = Contract.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            document = new YAMLMapper().readTree(Objects.requireNonNull(file, "openapi.yaml is not in the jar"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        String text = document.toString();
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ADDRESS, text))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
        document.get("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .map(method -> new Operation(this, path.getKey(), method.getKey(), method.getValue()))
                .forEach(operation -> operations.put(operation.id(), operation)));
    }

    public JsonNode document() {
        return document;
    }

    public Map<String, Operation> operations() {
        return operations;
    }

    public @Nullable Operation operation(String operationId) {
        return operations.get(operationId);
    }

    /** The validator of a schema under {@code components/schemas}. */
    public Schema schema(String name) {
        return at("/components/schemas/" + name);
    }

    /** The validator of the schema at a JSON pointer into the document. */
    public Schema at(String pointer) {
        return schemas.computeIfAbsent(pointer, key -> registry.getSchema(SchemaLocation.of(ADDRESS + "#" + key)));
    }

    /** What the pointer names, its {@code $ref} followed. */
    JsonNode resolve(JsonNode node) {
        JsonNode reference = node.get("$ref");
        return reference == null ? node : resolve(document.at(reference.asText().substring(1)));
    }

    /** Names of the properties that a schema allows. */
    public List<String> properties(String schema) {
        List<String> names = new java.util.ArrayList<>();
        document.at("/components/schemas/" + schema + "/properties")
                .fieldNames()
                .forEachRemaining(names::add);
        return names;
    }

    /** Validates text, for tests that check answers as they came over the wire. */
    public List<com.networknt.schema.Error> validate(String pointer, String json) {
        return at(pointer).validate(json, InputFormat.JSON);
    }
}
