package de.integrationsplan.platform.conventions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrationsplan.platform.contract.Contract;
import de.integrationsplan.platform.contract.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A1, A6, A14, A20 and A26: what the contract says of every operation alike. */
class ContractConventionsTest {

    private static final Pattern SEGMENT = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z]+)?|\\{[a-z][A-Za-z]*}");
    private static final Pattern CAMEL = Pattern.compile("[a-z][A-Za-z0-9]*");

    private final Contract contract = new Contract();

    @Test
    void a20_paths_are_kebab_case_and_names_camel_case() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : contract.operations().values()) {
            for (String segment : operation.path().substring(1).split("/")) {
                if (!SEGMENT.matcher(segment).matches()) {
                    wrong.add(operation.path());
                }
            }
            if (!CAMEL.matcher(operation.id()).matches()) {
                wrong.add(operation.id());
            }
        }
        contract.document().at("/components/schemas").properties().forEach(schema -> schema.getValue()
                .path("properties")
                .fieldNames()
                .forEachRemaining(name -> {
                    // JSON-LD and its relatives have names of their own.
                    if (!CAMEL.matcher(name).matches() && !name.startsWith("@") && !name.contains(":")) {
                        wrong.add(schema.getKey() + "." + name);
                    }
                }));
        assertEquals(List.of(), wrong);
    }

    @Test
    void a01_every_operation_says_that_errors_are_problems() {
        each((operation, responses) -> {
            assertTrue(responses.has("default"), operation.id());
            responses.properties().forEach(response -> {
                if (response.getKey().matches("[45]..")) {
                    JsonNode resolved = resolve(response.getValue());
                    assertTrue(resolved.at("/content").has("application/problem+json"), operation.id() + response);
                }
            });
        });
    }

    @Test
    void a06_every_get_says_304_and_every_change_412_and_428() {
        each((operation, responses) -> {
            if (operation.method().equals("get")) {
                assertTrue(responses.has("304"), operation.id());
            }
            if (List.of("patch", "delete").contains(operation.method())) {
                assertTrue(responses.has("412") && responses.has("428"), operation.id());
            }
        });
    }

    @Test
    void a14_every_post_says_422_or_is_about_a_version() {
        each((operation, responses) -> assertTrue(
                !operation.method().equals("post")
                        || responses.has("422")
                        || responses.has("428")
                        || operation.id().equals("searchContactPersons"),
                operation.id()));
    }

    @Test
    void a26_every_id_is_a_uuid() {
        contract.document().at("/components/parameters").properties().forEach(parameter -> {
            boolean id = parameter.getValue().path("in").asText().equals("path")
                    && parameter.getValue().path("name").asText().endsWith("Id")
                    // The log counts, and whoever acts has Keycloak's id.
                    && !List.of("HistoryId", "ActorId", "UserId").contains(parameter.getKey());
            assertTrue(
                    !id || parameter.getValue().at("/schema/$ref").asText().equals("#/components/schemas/Id"),
                    parameter.getKey());
        });
    }

    private void each(BiConsumer<Operation, JsonNode> check) {
        contract.operations()
                .values()
                .forEach(operation -> check.accept(operation, operation.node().get("responses")));
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref")
                ? contract.document().at(node.get("$ref").asText().substring(1))
                : node;
    }
}
