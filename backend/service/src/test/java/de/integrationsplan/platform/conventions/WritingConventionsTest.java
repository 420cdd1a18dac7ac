package de.integrationsplan.platform.conventions;

import static de.integrationsplan.testing.User.COORDINATOR;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.integrationsplan.platform.contract.Operation;
import de.integrationsplan.platform.idempotency.Idempotent;
import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Operations;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.ws.rs.POST;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** A4, A14, A15 and A26 over every operation that writes. */
@QuarkusTest
@WithTestResource(Stack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritingConventionsTest {

    private final Operations operations = new Operations();

    /** What only the caller has, such as a draft or when one was last here, nobody else can change meanwhile. */
    private static boolean changes(Operation operation) {
        return List.of("patch", "put", "delete").contains(operation.method())
                && !operation.path().startsWith("/me/")
                && !operation.path().endsWith("/draft");
    }

    @TestFactory
    Stream<DynamicTest> a04_every_change_without_if_match_is_428() {
        return operations.each(operation -> changes(operation) || Operations.has(operation, "IfMatch"), operation -> {
            Response answer = body(operation, withoutIfMatch(operation));
            assertEquals(428, answer.statusCode(), answer.asString());
            assertEquals("precondition-required", answer.path("code"));
        });
    }

    @TestFactory
    Stream<DynamicTest> a04_every_change_of_an_old_version_is_412_with_the_present_one() {
        return operations.each(
                operation -> changes(operation)
                        && operations.isKnown(operation)
                        && !operation.id().equals("deletePreviousSecret"),
                operation -> {
                    Response answer = body(operation, operations.request(operation));
                    assertEquals(412, answer.statusCode(), answer.asString());
                    answer.then().body("conflict.etag", notNullValue()).body("conflict.fields", notNullValue());
                });
    }

    @Test
    void a04_of_two_editors_one_wins_and_the_other_hears_what_collides() {
        String path = "/measures/" + Plans.measure(Plans.make(), "Alt");
        String etag = Plans.etag(path);
        Http.patching(COORDINATOR, etag, Map.of("title", "Ihre"))
                .patch(path)
                .then()
                .statusCode(200);
        Http.patching(COORDINATOR, etag, Map.of("title", "Meine"))
                .patch(path)
                .then()
                .statusCode(412)
                .header("ETag", notNullValue())
                .body("conflict.fields[0].theirs", equalTo("Ihre"))
                .body("conflict.fields[0].yours", equalTo("Meine"))
                .body("conflict.fields[0].changedBy", notNullValue())
                .body("conflict.fields[0].changedAt", notNullValue());
    }

    /** A POST that names the version it is about needs no key, and neither does one that only keeps names out of addresses. */
    private static boolean isGuardedByKey(Operation operation) {
        return operation.method().equals("post")
                && !Operations.has(operation, "IfMatch")
                && !operation.id().equals("searchContactPersons");
    }

    @TestFactory
    Stream<DynamicTest> a14_every_post_takes_a_key_of_8_to_128_characters() {
        return operations.each(WritingConventionsTest::isGuardedByKey, operation -> {
            assertTrue(
                    Operations.has(operation, "IdempotencyKey") || Operations.has(operation, "IdempotencyKeyRequired"));
            for (String key : List.of("1234567", "x".repeat(129))) {
                body(operation, withKey(operation, key))
                        .then()
                        .statusCode(400)
                        .body("errors.parameter", hasItem("Idempotency-Key"));
            }
            if (Operations.has(operation, "IdempotencyKeyRequired")) {
                Response answer = body(operation, withKey(operation, null));
                assertEquals(400, answer.statusCode());
                assertEquals("idempotency-key-required", answer.path("code"));
            }
        });
    }

    @Test
    void a14_every_method_that_posts_answers_once() {
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("de.integrationsplan")
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(POST.class))
                        .filter(method -> isGuardedByKey(
                                operations.contract().operations().get(method.getName())))
                        .forEach(method -> assertTrue(method.isAnnotatedWith(Idempotent.class), method.getFullName()));
    }

    @Test
    void a14_twenty_at_once_have_one_effect_the_same_again_is_the_same_answer_and_another_body_is_422()
            throws Exception {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("year", 1998, "title", "Einmal " + key);
        Callable<Integer> request = () -> plan(key, body).statusCode();
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            for (Future<Integer> status :
                    threads.invokeAll(Stream.generate(() -> request).limit(20).toList())) {
                assertTrue(List.of(201, 409).contains(status.get()), "status " + status.get());
            }
        }
        List<String> titles =
                Http.as(COORDINATOR).queryParam("year", 1998).get("/plans").path("items.title");
        assertEquals(1, titles.stream().filter(title -> title.endsWith(key)).count());
        Response first = plan(key, body);
        assertEquals(201, first.statusCode());
        assertEquals(first.asString(), plan(key, body).asString());
        plan(key, Map.of("year", 1998, "title", "Anders " + key))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    private static Response plan(String key, Map<String, ?> body) {
        return Http.as(COORDINATOR)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/plans");
    }

    @TestFactory
    Stream<DynamicTest> a15_every_patch_takes_a_merge_patch_only() {
        return operations.each(operation -> operation.method().equals("patch"), operation -> {
            RequestSpecification request = operations
                    .request(operation)
                    .contentType("application/json")
                    .body("{}");
            operations
                    .send(operation, request)
                    .then()
                    .statusCode(415)
                    .header("Accept-Patch", equalTo("application/merge-patch+json"));
        });
    }

    @Test
    void a15_null_deletes_arrays_replace_and_what_is_not_named_stays() {
        String path = "/measures/"
                + Plans.measure(
                        Plans.make(),
                        "Flicken",
                        Map.of(
                                "description", "weg",
                                "targetGroups", List.of("A", "B"),
                                "schedule", Map.of("from", "2011", "to", "2012")));
        Http.as(COORDINATOR)
                .contentType("application/merge-patch+json")
                .header("If-Match", Plans.etag(path))
                .body("{\"description\": null, \"targetGroups\": [\"C\"], \"schedule\": {\"to\": null}}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("title", equalTo("Flicken"))
                .body("description", equalTo(null))
                .body("targetGroups", equalTo(List.of("C")))
                .body("schedule.from", equalTo("2011"))
                .body("schedule.to", equalTo(null));
    }

    @Test
    void a26_new_objects_have_ids_of_version_7_and_are_where_location_says() {
        Plans.Made plan = Plans.make();
        Http.posting(COORDINATOR, Map.of("title", "Neu"))
                .post("/plans/" + plan.id() + "/measures")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/measures/"));
        for (String id : List.of(plan.id(), plan.block(), plan.goal(), Plans.measure(plan, "Neu"))) {
            assertEquals(7, UUID.fromString(id).version());
        }
    }

    private RequestSpecification withoutIfMatch(Operation operation) {
        return operations.requestWithout(operation, "If-Match");
    }

    private RequestSpecification withKey(Operation operation, String key) {
        RequestSpecification request = operations.requestWithout(operation, "Idempotency-Key");
        return key == null ? request : request.header("Idempotency-Key", key);
    }

    private Response body(Operation operation, RequestSpecification request) {
        if (operation.node().at("/requestBody/content").has("multipart/form-data")) {
            request.multiPart("file", "x.csv", "x".getBytes());
        } else {
            operations.examples().bodySchema(operation).ifPresent(schema -> {
                ObjectNode body = operations.examples().smallest(schema);
                request.body(operation.method().equals("patch") ? "{}" : body.toString());
            });
        }
        return operations.send(operation, request);
    }
}
