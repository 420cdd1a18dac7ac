package de.integrationsplan.testing;

import static de.integrationsplan.testing.User.COORDINATOR;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Small plans for tests, made through the API like anybody else's. */
public final class Plans {

    private Plans() {}

    /** A plan of its own with one block and one goal. */
    public record Made(String id, String block, String goal) {}

    public static Made make() {
        String plan = id("/plans", Map.of("year", 2020, "title", "Plan " + UUID.randomUUID()));
        String block = id("/plans/" + plan + "/building-blocks", Map.of("number", "10.1", "title", "Sprache"));
        String goal = id(
                "/plans/" + plan + "/goals",
                Map.of("title", "Spracherwerb fördern", "buildingBlockIds", List.of(block)));
        return new Made(plan, block, goal);
    }

    public static String measure(Made plan, String title) {
        return measure(plan, title, Map.of());
    }

    public static String measure(Made plan, String title, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("title", title);
        body.putIfAbsent("goalIds", List.of(plan.goal()));
        return id("/plans/" + plan.id() + "/measures", body);
    }

    /** The organisation with this key, made when there is none. */
    public static String office(String key) {
        List<String> known = Http.as(COORDINATOR)
                .queryParam("q", key)
                .queryParam("limit", 200)
                .get("/organisations")
                .jsonPath()
                .getList("items.findAll { it.key == '" + key + "' }.id");
        return known.isEmpty() ? id("/organisations", newOffice(key)) : known.get(0);
    }

    /** A unit such as 50-5 belongs to its office, as it does everywhere else. */
    private static Map<String, ?> newOffice(String key) {
        return key.contains("-")
                ? Map.of("key", key, "name", "Sachgebiet " + key, "kind", "unit", "parentId", office(key.split("-")[0]))
                : Map.of("key", key, "name", "Amt " + key, "kind", "office");
    }

    public static String lead(String measure, String officeKey) {
        return id(
                "/measures/" + measure + "/responsibilities",
                Map.of("role", "lead", "organisationId", office(officeKey)));
    }

    /** Posts as coordinator and answers the new object's id. */
    public static String id(String path, Map<String, ?> body) {
        return post(path, body).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse post(String path, Map<String, ?> body) {
        return Http.posting(COORDINATOR, body).post(path).then();
    }

    public static String etag(String path) {
        return Http.as(COORDINATOR).get(path).header("ETag");
    }
}
