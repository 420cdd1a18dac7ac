package de.integrationsplan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrationsplan.platform.contract.Contract;
import de.integrationsplan.platform.contract.Operation;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What openapi.yaml shows as a request can be sent as it stands. */
class ContractExamplesTest {

    private final Contract contract = new Contract();

    @TestFactory
    Stream<DynamicTest> every_example_of_a_request_is_what_the_operation_takes() {
        return contract.operations().values().stream().flatMap(operation -> bodies(operation)
                .filter(body -> body.has("example"))
                .map(body -> DynamicTest.dynamicTest(operation.id(), () -> check(body))));
    }

    private void check(JsonNode body) {
        // A change is shown as part of what the whole object takes.
        String schema = body.at("/schema/$ref").asText().substring(1).replaceAll("Patch$", "Input");
        List<String> wrong = contract.validate(schema, body.get("example").toString()).stream()
                .filter(error -> !body.at("/schema/$ref").asText().endsWith("Patch")
                        || !error.getKeyword().equals("required"))
                .map(Object::toString)
                .toList();
        assertEquals(List.of(), wrong);
    }

    private static Stream<JsonNode> bodies(Operation operation) {
        return StreamSupport.stream(operation.node().at("/requestBody/content").spliterator(), false);
    }
}
