package de.integrationsplan.history;

import static de.integrationsplan.testing.User.COORDINATOR;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Persons;
import de.integrationsplan.testing.Plans;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** People at work on one plan, by dice: what they try may also be refused. */
final class RandomWrites {

    private final Random dice;
    private final Plans.Made plan;
    private final String office;
    private final List<String> blocks = new ArrayList<>();
    private final List<String> goals = new ArrayList<>();
    private final List<String> measures = new ArrayList<>();
    private final List<String> parties = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> persons = Stream.generate(Persons::name).limit(5).toList();

    RandomWrites(long seed, Plans.Made plan) {
        dice = new Random(seed);
        this.plan = plan;
        office = Plans.id("/organisations", Map.of("name", word(), "kind", "partner"));
        blocks.add(plan.block());
        goals.add(plan.goal());
        measures.add(Plans.measure(plan, word()));
    }

    /** One write, or the attempt at one. */
    Response next() {
        List<Supplier<Response>> writes = List.of(
                () -> add(measures, "/plans/" + plan.id() + "/measures", measure()),
                () -> patch("/measures/", measures, measure()),
                () -> patch("/measures/", measures, measure()),
                () -> patch("/measures/", measures, Map.of("schedule", Map.of("from", "2020", "recurrence", word()))),
                () -> patch("/measures/", measures, without("description")),
                () -> delete("/measures/", measures),
                () -> add(parties, "/measures/" + one(measures) + "/responsibilities", party()),
                () -> add(parties, "/measures/" + one(measures) + "/responsibilities", party()),
                () -> patch("/responsibilities/", parties, party()),
                () -> delete("/responsibilities/", parties),
                () -> add(lines, "/plans/" + plan.id() + "/budget-lines", line()),
                () -> patch("/budget-lines/", lines, line()),
                () -> delete("/budget-lines/", lines),
                () -> add(goals, "/plans/" + plan.id() + "/goals", goal()),
                () -> patch("/goals/", goals, goal()),
                () -> delete("/goals/", goals),
                () -> add(
                        blocks, "/plans/" + plan.id() + "/building-blocks", Map.of("title", word(), "number", word())),
                () -> patch("/building-blocks/", blocks, Map.of("title", word())),
                () -> delete("/building-blocks/", blocks),
                () -> patch("/organisations/", List.of(office), Map.of("name", word())),
                () -> patch("/plans/", List.of(plan.id()), Map.of("subtitle", word())),
                this::undo,
                this::undo);
        return writes.get(dice.nextInt(writes.size())).get();
    }

    private Map<String, ?> measure() {
        Map<String, Object> measure = new HashMap<>();
        measure.put("title", word());
        measure.put(dice.nextBoolean() ? "description" : "internalNote", word());
        measure.put("items", dice.nextBoolean() ? List.of(Map.of("text", word()), Map.of("text", word())) : List.of());
        measure.put("goalIds", dice.nextBoolean() ? List.of(one(goals)) : List.of());
        measure.put("position", 1 + dice.nextInt(9));
        return measure;
    }

    private static Map<String, ?> without(String field) {
        return Collections.singletonMap(field, null);
    }

    private Map<String, ?> party() {
        String role = List.of("lead", "cooperation", "further").get(dice.nextInt(3));
        return dice.nextBoolean()
                ? Map.of("role", role, "organisationId", office)
                : Map.of(
                        "role",
                        role,
                        "contactPerson",
                        persons.get(dice.nextInt(persons.size())),
                        "openEnded",
                        dice.nextBoolean());
    }

    private Map<String, ?> line() {
        return Map.of(
                "kind",
                "money",
                "qualifier",
                "at-most",
                "amount",
                dice.nextInt(9999) + ".50",
                "label",
                word(),
                "funderId",
                office,
                "internal",
                dice.nextBoolean(),
                "measures",
                List.of(Map.of("measureId", one(measures))));
    }

    private Map<String, ?> goal() {
        return Map.of("title", word(), "buildingBlockIds", List.of(one(blocks)));
    }

    private Response add(List<String> known, String path, Map<String, ?> body) {
        Response response = Http.posting(COORDINATOR, body).post(path);
        if (response.statusCode() == 201) {
            known.add(response.path("id"));
        }
        return response;
    }

    private Response patch(String path, List<String> known, Map<String, ?> body) {
        return Http.as(COORDINATOR)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(body)
                .patch(path + one(known));
    }

    private Response delete(String path, List<String> known) {
        return Http.as(COORDINATOR).header("If-Match", "*").delete(path + one(known));
    }

    private Response undo() {
        List<String> entries = Http.as(COORDINATOR)
                .queryParam("limit", 30)
                .get("/plans/" + plan.id() + "/history")
                .path("items.id");
        return Http.posting(COORDINATOR, Map.of()).post("/history/" + one(entries) + "/undo");
    }

    /** Also one that was deleted: then it is refused, or comes back. */
    private String one(List<String> known) {
        return known.isEmpty() ? UUID.randomUUID().toString() : known.get(dice.nextInt(known.size()));
    }

    private String word() {
        return "Wort " + Long.toString(dice.nextLong() >>> 20, 36);
    }
}
