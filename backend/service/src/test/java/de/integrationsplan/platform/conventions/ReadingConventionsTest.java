package de.integrationsplan.platform.conventions;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrationsplan.platform.contract.Operation;
import de.integrationsplan.testing.Again;
import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Operations;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** A5, A6, A8, A17 and A21 over every operation that reads. */
@QuarkusTest
@WithTestResource(Stack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingConventionsTest {

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

    private final Operations operations = new Operations();
    private final Predicate<Operation> reads = operation ->
            operation.method().equals("get") && !Operations.isFeed(operation) && operations.isKnown(operation);

    @TestFactory
    Stream<DynamicTest> a06_every_get_has_a_strong_tag_and_answers_304_to_who_holds_it() {
        return operations.each(reads, operation -> {
            Held held = Again.until(one -> one.tag().equals(one.again().header("ETag")), () -> held(operation));
            assertEquals(304, held.again().statusCode());
            assertEquals(held.tag(), held.again().header("ETag"));
            assertEquals(0, held.again().asByteArray().length);
        });
    }

    /** @param again what is answered to who holds the tag */
    private record Held(String tag, Response again) {}

    private Held held(Operation operation) {
        String tag = get(operation).header("ETag");
        assertNotNull(tag, "no ETag");
        assertTrue(tag.matches("\"[^\"]+\""), tag);
        return new Held(
                tag, operations.send(operation, operations.request(operation).header("If-None-Match", tag)));
    }

    @TestFactory
    Stream<DynamicTest> a08_answers_are_stored_nowhere_but_those_for_everybody_and_vary_by_who_asks() {
        return operations.each(reads, operation -> {
            Response answer = get(operation);
            assertEquals(
                    operation.permission().equals("public") ? "public, max-age=3600" : "no-store",
                    answer.header("Cache-Control"));
            assertTrue(answer.header("Vary").contains("Authorization, Origin, Accept-Encoding"));
        });
    }

    @TestFactory
    Stream<DynamicTest> a17_what_is_not_offered_is_406() {
        return operations.each(reads, operation -> {
            Response answer =
                    operations.send(operation, operations.request(operation).header("Accept", "image/png"));
            assertEquals(406, answer.statusCode());
            assertEquals("not-acceptable", answer.path("code"));
        });
    }

    @TestFactory
    Stream<DynamicTest> a21_instants_are_utc_and_end_in_z() {
        return operations.each(reads, operation -> {
            Response answer = get(operation);
            if (answer.contentType().startsWith("application/json")) {
                checkInstants(answer.as(JsonNode.class));
            }
        });
    }

    private static void checkInstants(JsonNode node) {
        node.properties().forEach(property -> {
            if (property.getKey().matches(".*[a-z]At") && property.getValue().isTextual()) {
                assertTrue(INSTANT.matcher(property.getValue().asText()).matches(), property.toString());
            }
        });
        node.forEach(ReadingConventionsTest::checkInstants);
    }

    @Test
    void a05_a_tag_is_the_same_for_every_token_and_every_encoding_and_weak_forms_are_understood() {
        Operation measure = operations.contract().operations().get("getMeasure");
        String path = operations.path(measure);
        Set<String> tags = new HashSet<>();
        for (String coding : new String[] {"identity", "gzip"}) {
            tags.add(Http.as(VIEWER).header("Accept-Encoding", coding).get(path).header("ETag"));
            tags.add(Http.as(COORDINATOR)
                    .header("Accept-Encoding", coding)
                    .get(path)
                    .header("ETag"));
        }
        assertEquals(1, tags.size(), tags.toString());
        String tag = tags.iterator().next();
        for (String held : new String[] {"W/" + tag, "\"other\", W/" + tag, "*"}) {
            Http.as(VIEWER).header("If-None-Match", held).get(path).then().statusCode(304);
        }
        Http.as(VIEWER).header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
    }

    @Test
    void a07_and_a08_differ_the_public_feed_may_be_kept() {
        Http.anonymous()
                .get("/published/open-data/measures")
                .then()
                .statusCode(200)
                .header(
                        "Cache-Control",
                        equalTo("public, max-age=60, stale-while-revalidate=300, stale-if-error=86400"));
        Http.anonymous()
                .get("/problems")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
                .header("Vary", containsString("Origin"));
    }

    private Response get(Operation operation) {
        Response answer = operations.send(operation, operations.request(operation));
        assumeTrue(answer.statusCode() != 404, "there is none of these, such as a draft");
        assertEquals(200, answer.statusCode(), answer.asString());
        return answer;
    }
}
