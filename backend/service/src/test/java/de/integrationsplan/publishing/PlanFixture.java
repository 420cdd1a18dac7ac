package de.integrationsplan.publishing;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.User;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A plan of its own for a test, made through the API; publishing it makes the channels show nothing but it. */
public final class PlanFixture {

    /** Tests share the channels, and these never go back to an older year: all use the same. */
    public static final int YEAR = 2011;

    public final String planId;
    final String blockNumber;
    private final String goalId;
    private final String marker = UUID.randomUUID().toString().substring(0, 8);

    public PlanFixture(int year) {
        planId = create("/plans", Map.of("year", year, "title", "Plan " + marker));
        blockNumber = "B " + marker;
        String block = create(
                "/plans/" + planId + "/building-blocks", Map.of("number", blockNumber, "title", "Sprache und Bildung"));
        goalId = create(
                "/plans/" + planId + "/goals",
                Map.of("title", "Alle sprechen Deutsch", "buildingBlockIds", List.of(block)));
    }

    public static PlanFixture withMeasures(int count) {
        PlanFixture plan = new PlanFixture(YEAR);
        for (int number = 1; number <= count; number++) {
            plan.measure("Maßnahme " + number);
        }
        return plan;
    }

    /** The new measure's id. */
    public String measure(String title) {
        return measure(title, Map.of());
    }

    public String measure(String title, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("title", title);
        input.putIfAbsent("goalIds", List.of(goalId));
        return create("/plans/" + planId + "/measures", input);
    }

    public void responsibility(String measureId, Map<String, ?> input) {
        create("/measures/" + measureId + "/responsibilities", input);
    }

    public List<String> measureIds() {
        return new ArrayList<>(Http.as(User.COORDINATOR)
                .get("/plans/{id}/measures?limit=200", planId)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id"));
    }

    public static String lineage(String measureId) {
        return Http.as(User.COORDINATOR).get("/measures/{id}", measureId).path("lineage");
    }

    public static void change(String measureId, Map<String, ?> changes) {
        String etag = Http.as(User.COORDINATOR).get("/measures/{id}", measureId).header("ETag");
        Http.patching(User.COORDINATOR, etag, changes)
                .patch("/measures/{id}", measureId)
                .then()
                .statusCode(200);
    }

    Response tryPublishing(Map<String, ?> input) {
        return Http.posting(User.COORDINATOR, input).post("/plans/{id}/publications", planId);
    }

    /** The new edition. */
    JsonPath publish() {
        return tryPublishing(Map.of()).then().statusCode(201).extract().jsonPath();
    }

    static Response tryWithdrawing(String measureId, Map<String, ?> input) {
        return Http.posting(User.COORDINATOR, input).post("/measures/{id}/withdrawals", measureId);
    }

    private static String create(String path, Map<String, ?> input) {
        return Http.posting(User.COORDINATOR, input)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
