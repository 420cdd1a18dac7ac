package de.integrationsplan.platform.conventions;

import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationsplan.platform.contract.Operation;
import de.integrationsplan.platform.page.Cursors;
import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.MovableClock;
import de.integrationsplan.testing.Operations;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** A9, A10 and A13 over every list; what parameters may be, over every operation. */
@QuarkusTest
@WithTestResource(Stack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListConventionsTest {

    private final Operations operations = new Operations();

    @Inject
    Cursors cursors;

    private boolean isKnownList(Operation operation) {
        return Operations.isList(operation) && operations.isKnown(operation);
    }

    @TestFactory
    Stream<DynamicTest> a09_every_list_takes_limits_from_1_to_200() {
        return operations.each(list -> isKnownList(list) && Operations.has(list, "Limit"), operation -> {
            for (int limit : new int[] {1, 200}) {
                Response answer = with(operation, "limit", Integer.toString(limit));
                assertEquals(200, answer.statusCode(), answer.asString());
                assertTrue(answer.jsonPath().getList("items").size() <= limit);
                assertTrue(answer.jsonPath().getString("self").startsWith("/api/v1/"));
            }
            for (String limit : List.of("0", "201", "-1", "x", "1.5", "")) {
                with(operation, "limit", limit).then().statusCode(400).body("errors.parameter", hasItem("limit"));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a10_a_cursor_that_is_not_ours_is_400() {
        return operations.each(this::isKnownList, operation -> {
            for (String cursor : List.of("x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", foreign())) {
                with(operation, "cursor", cursor).then().statusCode(400).body("code", equalTo("invalid-cursor"));
            }
        });
    }

    /** In an upgrade two versions answer together, and a list may have got another order. */
    @TestFactory
    Stream<DynamicTest> a10_a_cursor_of_ours_for_another_order_is_400() {
        return operations.each(this::isKnownList, operation -> {
            String self = operations
                    .send(operation, operations.request(operation))
                    .jsonPath()
                    .getString("self");
            for (List<String> key : List.of(List.<String>of(), Collections.nCopies(12, "x"))) {
                with(operation, "cursor", cursors.write(scope(self), key))
                        .then()
                        .statusCode(400)
                        .body("code", equalTo("invalid-cursor"));
            }
        });
    }

    @Test
    void a10_a_cursor_of_ours_has_exactly_the_key_of_its_list() throws IOException {
        String next = twoMeasures();
        String self = next.substring(0, next.indexOf('?'));
        JsonNode content = content(next.replaceAll(".*cursor=", ""));
        assertEquals(content.path("scope").asText(), scope(self));
        List<String> key = new ArrayList<>();
        content.path("key").forEach(part -> key.add(part.asText()));
        measuresAfter(self, key).statusCode(200).body("items.title", equalTo(List.of("B")));
        measuresAfter(self, key.subList(0, key.size() - 1)).statusCode(400);
        measuresAfter(self, List.of(key.get(1), key.get(0), key.get(2))).statusCode(400);
        key.add(key.get(0));
        measuresAfter(self, key).statusCode(400).body("code", equalTo("invalid-cursor"));
    }

    private ValidatableResponse measuresAfter(String address, List<String> key) {
        return Http.as(VIEWER)
                .basePath("")
                .queryParam("cursor", cursors.write(scope(address), key))
                .get(address)
                .then();
    }

    /** What a cursor is bound to: the list at this address, with its filters. */
    private static String scope(String address) {
        String[] parts = address.substring("/api/v1".length()).split("\\?");
        Map<String, List<String>> filters = new TreeMap<>();
        if (parts.length > 1) {
            for (String filter : parts[1].split("&")) {
                String[] named = filter.split("=");
                filters.computeIfAbsent(named[0], name -> new ArrayList<>()).add(named[1]);
            }
        }
        return parts[0] + "?" + filters;
    }

    /** Behind the signature. */
    private static JsonNode content(String cursor) throws IOException {
        byte[] all = Base64.getUrlDecoder().decode(cursor);
        return new ObjectMapper().readTree(Arrays.copyOfRange(all, 16, all.length));
    }

    @Test
    void a10_a_cursor_that_is_older_than_a_day_is_410() {
        String next = twoMeasures();
        try (MovableClock clock = MovableClock.install()) {
            clock.advance(Duration.ofHours(23));
            Http.as(VIEWER).basePath("").get(next).then().statusCode(200);
            clock.advance(Duration.ofHours(2));
            Http.as(VIEWER).basePath("").get(next).then().statusCode(410).body("code", equalTo("cursor-expired"));
        }
    }

    @TestFactory
    Stream<DynamicTest> a13_every_list_links_to_itself_and_to_what_describes_it() {
        return operations.each(this::isKnownList, operation -> {
            String link =
                    operations.send(operation, operations.request(operation)).header("Link");
            assertTrue(link.contains("rel=\"self\""), link);
            assertTrue(link.contains("</api/v1/openapi.yaml>; rel=\"describedby\""), link);
        });
    }

    @Test
    void a13_the_next_page_is_linked_and_the_feed_names_its_licence() {
        String next = twoMeasures();
        String path = next.substring("/api/v1".length(), next.indexOf('?'));
        String link = Http.as(VIEWER).queryParam("limit", 1).get(path).header("Link");
        assertTrue(link.contains("rel=\"next\""), link);
        assertTrue(Http.anonymous()
                .get("/published/open-data/measures.csv")
                .header("Link")
                .contains("rel=\"license\""));
    }

    @TestFactory
    Stream<DynamicTest> a23_an_unknown_or_doubled_parameter_is_named() {
        return operations.each(operation -> !Operations.isFeed(operation), operation -> {
            with(operation, "unknown", "1")
                    .then()
                    .statusCode(400)
                    .body("errors.find { it.parameter == 'unknown' }.code", equalTo("unknown-parameter"));
            if (Operations.has(operation, "Limit")) {
                operations
                        .send(operation, operations.request(operation).queryParam("limit", 1, 2))
                        .then()
                        .statusCode(400)
                        .body("errors.code", hasItem("doubled"));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a02_a_parameter_of_another_type_or_outside_of_its_limits_is_named() {
        return operations.each(operation -> !Operations.isFeed(operation), operation -> {
            for (JsonNode reference : operation.node().path("parameters")) {
                JsonNode parameter = operations.examples().resolve(reference);
                if (parameter.path("in").asText().equals("query")) {
                    String name = parameter.path("name").asText();
                    for (String value : operations.examples().wrong(parameter.get("schema"))) {
                        // Not beside what the request has already where it is required.
                        RequestSpecification request = operations.requestWithout(operation, Operations.QUERY);
                        send(operation, request.queryParam(name, value))
                                .then()
                                .statusCode(400)
                                .body("errors.parameter", hasItem(name));
                    }
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a28_a_parameter_holds_no_control_characters() {
        return operations.each(
                operation -> Operations.has(operation, "Cursor") && !Operations.isFeed(operation), operation -> {
                    for (String text : List.of("%00", "%E2%80%AE", "%1b")) {
                        with(operation, "cursor", text)
                                .then()
                                .statusCode(400)
                                .body("errors.find { it.parameter == 'cursor' }.code", equalTo("forbidden-character"));
                    }
                });
    }

    private Response with(Operation operation, String name, String value) {
        return send(operation, operations.request(operation).queryParam(name, value));
    }

    private Response send(Operation operation, RequestSpecification request) {
        if (operation.node().at("/requestBody/content").has("multipart/form-data")) {
            request.multiPart("file", "x.csv", "x".getBytes());
        } else if (operations.examples().bodySchema(operation).isPresent()) {
            request.body("{}");
        }
        return operations.send(operation, request);
    }

    /** The address of the second page. */
    private static String twoMeasures() {
        Plans.Made plan = Plans.make();
        Plans.measure(plan, "A");
        Plans.measure(plan, "B");
        return Http.as(VIEWER)
                .queryParam("limit", 1)
                .get("/plans/" + plan.id() + "/measures")
                .path("next");
    }

    private static String foreign() {
        return twoMeasures().replaceAll(".*cursor=", "");
    }
}
