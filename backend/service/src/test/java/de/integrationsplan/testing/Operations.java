package de.integrationsplan.testing;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrationsplan.platform.contract.Contract;
import de.integrationsplan.platform.contract.Operation;
import de.integrationsplan.platform.http.Api;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.TestAbortedException;

/** All operations of the contract, each sent by somebody who may, to an object that exists where one of its kind is known. */
public final class Operations {

    /** For {@link #requestWithout}: parameters that are required stand in the address already. */
    public static final String QUERY = "query";

    private final Contract contract = new Contract();
    private final KnownObjects known;
    private final Examples examples = new Examples(contract);

    /** Objects are made when they are first needed. */
    public Operations() {
        this(Map.of());
    }

    /** @param ids of objects that exist, by path parameter; when there are none, they are made */
    public Operations(Map<String, String> ids) {
        known = new KnownObjects(ids);
    }

    public Contract contract() {
        return contract;
    }

    public Examples examples() {
        return examples;
    }

    /** One test for each operation that is chosen. */
    public Stream<DynamicTest> each(Predicate<Operation> chosen, Consumer<Operation> check) {
        return contract.operations().values().stream()
                .filter(chosen)
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> named(operation, check)));
    }

    /** Reports name tests by number only. */
    private static void named(Operation operation, Consumer<Operation> check) {
        try {
            check.accept(operation);
        } catch (TestAbortedException withoutObject) {
            throw withoutObject;
        } catch (AssertionError | RuntimeException failed) {
            throw new AssertionError(operation.id() + ": " + failed.getMessage(), failed);
        }
    }

    /** Whether it is answered from memory by routes of their own, which know other limits. */
    public static boolean isFeed(Operation operation) {
        return operation.path().startsWith("/published/");
    }

    public static boolean isList(Operation operation) {
        return operation.method().equals("get") && has(operation, "Cursor") && !isFeed(operation);
    }

    public static boolean has(Operation operation, String parameter) {
        for (JsonNode one : operation.node().path("parameters")) {
            if (one.path("$ref").asText().equals("#/components/parameters/" + parameter)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all that its path names exists. */
    public boolean isKnown(Operation operation) {
        return known.covers(operation.path());
    }

    /** The text with ids for what stands in braces. */
    public String fill(String text) {
        return known.fill(text);
    }

    /** The operation's path with ids in it. */
    public String path(Operation operation) {
        return known.fill(operation.path());
    }

    private void addRequired(RequestSpecification request, Operation operation) {
        for (JsonNode reference : operation.node().path("parameters")) {
            JsonNode parameter =
                    contract.document().at(reference.path("$ref").asText().substring(1));
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("query")
                    && parameter.path("required").asBoolean()) {
                request.queryParam(
                        name, name.equals("with") ? known.fill("{planId}") : examples.text(parameter.get("schema")));
            }
        }
    }

    /** A request of somebody who may, with everything but a body; its answer is held against the contract. */
    public RequestSpecification request(Operation operation) {
        return requestWithout(operation, "");
    }

    /** The same without one of the headers that it would have. */
    public RequestSpecification requestWithout(Operation operation, String header) {
        RequestSpecification request = Http.as(user(operation)).urlEncodingEnabled(false);
        if (!header.equals(QUERY)) {
            addRequired(request, operation);
        }
        boolean takesKey = has(operation, "IdempotencyKey") || has(operation, "IdempotencyKeyRequired");
        if (takesKey && !header.equals("Idempotency-Key")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (has(operation, "IfMatch") && !header.equals("If-Match")) {
            request.header("If-Match", "\"999999\"");
        }
        if (operation.node().at("/requestBody/content").has(Api.MERGE_PATCH)) {
            request.contentType(Api.MERGE_PATCH);
        } else if (examples.bodySchema(operation).isPresent()) {
            request.contentType("application/json");
        } else if (!operation.node().at("/requestBody/content").has("multipart/form-data")) {
            request.noContentType();
        }
        return request;
    }

    public Response send(Operation operation, RequestSpecification request) {
        return request.request(operation.method().toUpperCase(Locale.ROOT), path(operation));
    }

    private User user(Operation operation) {
        JsonNode holders = contract.document().at("/x-permissions").path(operation.permission());
        return Arrays.stream(User.values())
                .sorted((one, other) -> Integer.compare(rank(one), rank(other)))
                .filter(user -> holders.isMissingNode() || contains(holders, user.role()))
                .findFirst()
                .orElse(User.COORDINATOR);
    }

    private static int rank(User user) {
        return user == User.COORDINATOR ? 0 : user.isPortal() ? 2 : 1;
    }

    private static boolean contains(JsonNode names, String name) {
        for (JsonNode one : names) {
            if (one.asText().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
