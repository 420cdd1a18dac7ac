package de.integrationsplan.platform.conventions;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrationsplan.platform.contract.Operation;
import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Operations;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A1, A2, A3, A18, A22, A23 and A28 over every operation that takes a body. */
@QuarkusTest
@WithTestResource(Stack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InputConventionsTest {

    private final Operations operations = new Operations();

    /** Every operation with a JSON body whose object exists, so that it is the body that is refused. */
    private Stream<DynamicTest> eachBody(BiConsumer<Operation, JsonNode> check) {
        return operations.each(
                operation -> operations.examples().bodySchema(operation).isPresent() && operations.isKnown(operation),
                operation -> check.accept(
                        operation, operations.examples().bodySchema(operation).orElseThrow()));
    }

    private Response send(Operation operation, String body) {
        var request = operations.requestWithout(operation, "If-Match").body(body);
        if (Operations.has(operation, "IfMatch")) {
            request.header("If-Match", "*");
        }
        return operations.send(operation, request);
    }

    @ParameterizedTest(name = "a01: {0} {1} is {2}")
    @CsvSource({
        "GET, /api/v1/nothing-here, 404, not-found",
        "GET, /nothing-here, 404, not-found",
        "GET, /api/v1/plans/not-an-id, 404, not-found",
        "GET, /api/v1/plans/019ab000-0000-7000-8000-000000000000, 404, not-found"
    })
    void a01_every_error_is_a_problem(String method, String path, int status, String code) {
        Http.as(VIEWER)
                .basePath("")
                .request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + code))
                .body("code", equalTo(code))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("instance", notNullValue())
                .header("X-Request-Id", notNullValue());
        Http.anonymous().get("/plans").then().statusCode(401).body("code", equalTo("unauthenticated"));
    }

    @Test
    void a02_every_wrong_field_is_named_at_once_in_the_callers_language() {
        Map<String, Object> five = Map.of(
                "title",
                " ",
                "status",
                "finished",
                "schedule",
                Map.of("from", "2011-13"),
                "goalIds",
                List.of("not-an-id"),
                "version",
                1);
        String path = "/plans/" + Plans.make().id() + "/measures";
        for (String[] language : new String[][] {
            {"de", "Eingabe fehlerhaft", "Darf nicht leer sein."},
            {"en-GB,en;q=0.9", "Invalid input", "Must not be blank."},
            {"fr", "Eingabe fehlerhaft", "Darf nicht leer sein."}
        }) {
            Http.posting(COORDINATOR, five)
                    .header("Accept-Language", language[0])
                    .post(path)
                    .then()
                    .statusCode(400)
                    .body("title", equalTo(language[1]))
                    .body(
                            "errors.pointer",
                            containsInAnyOrder("/title", "/status", "/schedule/from", "/goalIds/0", "/version"))
                    .body("errors.find { it.pointer == '/title' }.message", equalTo(language[2]));
        }
    }

    @TestFactory
    Stream<DynamicTest> a02_a_value_of_another_type_is_named() {
        Map<String, List<String>> wrong = Map.of(
                "string", List.of("1", "true", "[]", "{}"),
                "integer", List.of("\"1\"", "1.5", "[]"),
                "boolean", List.of("\"true\"", "0"),
                "array", List.of("{}", "\"x\""));
        return eachBody((operation, schema) -> wrong.forEach((type, values) -> {
            for (String property : operations.examples().propertiesOfOnly(schema, type)) {
                for (String value : values) {
                    send(operation, "{\"" + property + "\": " + value + "}")
                            .then()
                            .statusCode(400)
                            .body("errors.pointer", hasItem("/" + property));
                }
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> a01_a_body_that_cannot_be_read_is_400() {
        return eachBody((operation, schema) -> {
            for (String body : List.of("{", "[]", "\"x\"", "{} {}", "{\"a\": NaN}", "")) {
                assertEquals(400, send(operation, body).statusCode(), body);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a17_a_body_of_another_type_is_415() {
        return eachBody((operation, schema) -> {
            Response answer = operations.send(
                    operation,
                    operations.request(operation).contentType("text/plain").body("x"));
            assertEquals(415, answer.statusCode(), answer.asString());
        });
    }

    @TestFactory
    Stream<DynamicTest> a23_an_unknown_property_is_named_and_a_doubled_key_refused() {
        return eachBody((operation, schema) -> {
            var body = operations.examples().smallest(schema).put("colour", "red");
            String sent = operation.method().equals("patch") ? "{\"colour\": null}" : body.toString();
            send(operation, sent)
                    .then()
                    .statusCode(400)
                    .body("errors.find { it.pointer == '/colour' }.code", equalTo("unknown-property"));
            assertEquals(
                    "malformed-body", send(operation, "{\"a\": 1, \"a\": 2}").path("code"));
        });
    }

    @TestFactory
    Stream<DynamicTest> a28_controls_and_lone_surrogates_are_refused_in_every_text() {
        return eachBody((operation, schema) -> {
            for (String text : List.of("a\\u0000b", "a\\ud800b", "a\\u202eb", "a\\u2066b", "a\\u001bb")) {
                for (String property : operations.examples().properties(schema, "string")) {
                    send(operation, "{\"" + property + "\": \"" + text + "\"}")
                            .then()
                            .statusCode(400)
                            .body(
                                    "errors.find { it.pointer == '/" + property + "' }.code",
                                    equalTo("forbidden-character"));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a22_a_number_without_end_is_400_at_once() {
        return eachBody((operation, schema) -> {
            for (String number : List.of("1e999999999", "-1e999999999", "1e-999999999", "1".repeat(41))) {
                for (String property :
                        List.of("colour", first(operations.examples().properties(schema, "integer")))) {
                    assertTimeout(
                            Duration.ofSeconds(2),
                            () -> assertEquals(
                                    400,
                                    send(operation, "{\"" + property + "\": " + number + "}")
                                            .statusCode(),
                                    property));
                }
            }
        });
    }

    private static String first(List<String> names) {
        return names.isEmpty() ? "colour" : names.get(0);
    }

    @TestFactory
    Stream<DynamicTest> a18_bodies_have_limits_of_depth_length_number_and_size() {
        return eachBody((operation, schema) -> {
            assertEquals("validation-failed", code(operation, nested(32)));
            assertEquals("malformed-body", code(operation, nested(33)));
            assertEquals("validation-failed", code(operation, "{\"colour\": \"" + "x".repeat(20_000) + "\"}"));
            assertEquals("malformed-body", code(operation, "{\"colour\": \"" + "x".repeat(20_001) + "\"}"));
            assertTrue(send(operation, array(1_001)).asString().contains("too-many"));
            assertTrue(!send(operation, array(1_000)).asString().contains("too-many"));
            assertEquals("payload-too-large", code(operation, "{\"colour\": \"" + "x".repeat(1_000_001) + "\"}"));
        });
    }

    private String code(Operation operation, String body) {
        return send(operation, body).path("code");
    }

    /** An object in which arrays stand in each other, so many levels in all. */
    private static String nested(int levels) {
        return "{\"colour\": " + "[".repeat(levels - 1) + "]".repeat(levels - 1) + "}";
    }

    private static String array(int length) {
        return "{\"colour\": [" + "1,".repeat(length - 1) + "1]}";
    }

    @Test
    void a28_text_is_stored_composed() {
        String decomposed = "Fo\u0308rderung";
        String id = Plans.measure(Plans.make(), decomposed);
        Http.as(VIEWER).get("/measures/" + id).then().body("title", equalTo("F\u00f6rderung"));
    }

    @ParameterizedTest(name = "a22: {0} is money: {1}")
    @CsvSource({
        "10000, true",
        "10000.00, true",
        "9999999999999.99, true",
        "10000000000000, false",
        "1.234, false",
        "-1, false",
        "1e3, false",
        "1e999999999, false",
        "'1.000,00', false",
        "NaN, false",
        "'', false"
    })
    void a22_money_is_a_decimal_of_13_digits_and_2_decimals_at_most(String amount, boolean valid) {
        Plans.Made plan = Plans.make();
        String measure = Plans.measure(plan, "Kostet");
        var answer = Plans.post(
                "/plans/" + plan.id() + "/budget-lines",
                Map.of(
                        "kind",
                        "money",
                        "qualifier",
                        "exact",
                        "amount",
                        amount,
                        "measures",
                        List.of(Map.of("measureId", measure))));
        if (valid) {
            answer.statusCode(201).body("currency", equalTo("EUR"));
        } else {
            answer.statusCode(400);
        }
    }

    @ParameterizedTest(name = "a21: {0} is a partial date: {1}")
    @CsvSource({"2011, true", "2011-05, true", "2011-05-31, true", "2011-13, false", "2011-02-30, false", "11, false"})
    void a21_partial_dates_are_taken_where_the_domain_has_them(String date, boolean valid) {
        Plans.post(
                        "/plans/" + Plans.make().id() + "/measures",
                        Map.of("title", "Irgendwann", "schedule", Map.of("from", date)))
                .statusCode(valid ? 201 : 400);
    }
}
