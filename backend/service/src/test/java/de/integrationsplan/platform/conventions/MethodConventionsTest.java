package de.integrationsplan.platform.conventions;

import static de.integrationsplan.testing.User.COORDINATOR;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrationsplan.testing.Again;
import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Operations;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** A16 over every path of the contract: whoever asks, the contract's methods are those that there are, and OPTIONS and HEAD. */
@QuarkusTest
@WithTestResource(Stack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MethodConventionsTest {

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "BREW");

    /** Nobody, and somebody who may do much. */
    private static final List<@Nullable User> CALLERS = Arrays.asList(null, COORDINATOR);

    /** What differs between two answers about the same, and what is known only when there is a body (RFC 9110, 9.3.2). */
    private static final Set<String> OF_THE_ANSWER = Set.of(
            "x-request-id",
            "ratelimit",
            "date",
            "content-length",
            "content-encoding",
            "transfer-encoding",
            "connection");

    private final Operations operations = new Operations();

    @TestFactory
    Stream<DynamicTest> a16_a_method_that_is_not_declared_is_405_and_names_those_that_are() {
        return eachPath((path, allowed) -> {
            for (String address : List.of(operations.fill(path), ofNothing(path))) {
                for (User caller : CALLERS) {
                    for (String method : METHODS) {
                        if (!allowed.contains(method)) {
                            checkRefused(as(caller).request(method, address), method, allowed);
                        }
                    }
                }
            }
        });
    }

    private static void checkRefused(Response answer, String method, List<String> allowed) {
        assertEquals(405, answer.statusCode(), method);
        assertEquals(String.join(", ", allowed), answer.header("Allow"), method);
        if (!method.equals("HEAD")) {
            assertEquals("method-not-allowed", answer.path("code"), method);
        }
    }

    @TestFactory
    Stream<DynamicTest> a16_options_names_the_methods_and_lets_the_application_in() {
        return eachPath((path, allowed) -> {
            String address = operations.fill(path);
            for (User caller : CALLERS) {
                as(caller).options(address).then().statusCode(204).header("Allow", String.join(", ", allowed));
            }
            if (!path.startsWith("/published/")) {
                Http.anonymous()
                        .header("Origin", "http://localhost:5173")
                        .header("Access-Control-Request-Method", "PATCH")
                        .options(address)
                        .then()
                        .statusCode(204)
                        .header("Allow", String.join(", ", allowed))
                        .header("Access-Control-Allow-Origin", equalTo("http://localhost:5173"))
                        .header("Access-Control-Allow-Methods", containsString("PATCH"));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a16_head_is_get_without_a_body() {
        return operations.each(operation -> operation.method().equals("get"), operation -> {
            Both both = Again.until(
                    pair -> headers(pair.get()).equals(headers(pair.head())),
                    () -> new Both(
                            operations.send(operation, operations.request(operation)),
                            operations.request(operation).head(operations.path(operation))));
            assertEquals(both.get().statusCode(), both.head().statusCode());
            assertEquals(headers(both.get()), headers(both.head()));
            assertEquals(0, both.head().asByteArray().length);
        });
    }

    private record Both(Response get, Response head) {}

    @Test
    void a16_the_document_itself_is_only_read() {
        for (String path : List.of("/openapi.yaml", "/openapi.json")) {
            Http.anonymous().put(path).then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
            Http.anonymous().options(path).then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS");
            Http.anonymous().head(path).then().statusCode(200);
        }
    }

    @Test
    void a16_an_address_that_the_contract_does_not_know_is_404_by_any_method() {
        for (String method : METHODS) {
            assertEquals(
                    404, Http.as(COORDINATOR).request(method, "/nothing-here").statusCode(), method);
        }
    }

    private Stream<DynamicTest> eachPath(BiConsumer<String, List<String>> check) {
        Map<String, Set<String>> declared = new TreeMap<>();
        operations.contract().operations().values().forEach(operation -> declared.computeIfAbsent(
                        operation.path(), path -> new TreeSet<>(List.of("OPTIONS")))
                .add(operation.method().toUpperCase(Locale.ROOT)));
        declared.values().stream().filter(methods -> methods.contains("GET")).forEach(methods -> methods.add("HEAD"));
        return declared.entrySet().stream()
                .map(path -> DynamicTest.dynamicTest(
                        path.getKey(),
                        () -> check.accept(
                                path.getKey(),
                                METHODS.stream()
                                        .filter(path.getValue()::contains)
                                        .toList())));
    }

    private static RequestSpecification as(@Nullable User caller) {
        return caller == null ? Http.anonymous() : Http.as(caller);
    }

    private static String ofNothing(String path) {
        return path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }

    private static Map<String, String> headers(Response answer) {
        return answer.headers().asList().stream()
                .filter(header -> !OF_THE_ANSWER.contains(header.getName().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toMap(
                        header -> header.getName().toLowerCase(Locale.ROOT),
                        header -> header.getValue(),
                        (one, other) -> one + ", " + other,
                        TreeMap::new));
    }
}
