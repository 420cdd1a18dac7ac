package de.integrationsplan.identity;

import de.integrationsplan.localstack.DevelopmentTokens;
import de.integrationsplan.testing.Http;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Somebody who leaves the own name in every place that keeps one. */
final class BusyPerson {

    private final String login;
    private final String token;
    private final Map<String, String> made = new LinkedHashMap<>();

    BusyPerson(String login) {
        this.login = login;
        token = new DevelopmentTokens(ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class))
                .ofUser(login, People.PASSWORD);
    }

    /** What is nobody else's in the name, and in the address for mails. */
    String name() {
        return login.split("@")[0];
    }

    /** Ids of what the person has made, by path parameter. */
    Map<String, String> made() {
        return made;
    }

    void worksEverywhere(String channel) {
        plans();
        continues();
        hands();
        books();
        publishes(channel);
        keep("/saved-views", Map.of("name", unique(), "scope", "team", "query", "status=running"), "savedViewId");
        keep("/saved-views", Map.of("name", unique(), "scope", "personal", "query", "isNew=true"), "savedViewId");
        keep("/exports", Map.of("planId", made.get("planId"), "format", "csv"), "jobId");
        imports();
    }

    void reportsOnceMore() {
        post("/measures/" + made.get("measureId") + "/progress", Map.of("text", "läuft weiter"));
    }

    private void plans() {
        keep("/plans", Map.of("year", 2020, "title", unique()), "planId");
        keep(plan("/building-blocks"), Map.of("title", "Sprache", "number", "1"), "buildingBlockId");
        keep(
                plan("/goals"),
                Map.of("title", "Ziel", "buildingBlockIds", List.of(made.get("buildingBlockId"))),
                "goalId");
        keep(plan("/measures"), Map.of("title", "Kurs", "goalIds", List.of(made.get("goalId"))), "measureId");
        post("/measures/" + made.get("measureId") + "/progress", Map.of("text", "läuft"));
    }

    private void continues() {
        keep(plan("/continuations"), Map.of("year", 2021, "title", unique()), "continuationId");
        String line = "/continuations/" + made.get("continuationId") + "/lines/" + made.get("measureId");
        Http.bearing(token)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(Map.of("decision", "carried"))
                .patch(line)
                .then()
                .statusCode(200);
    }

    private void hands() {
        String from = keep("/organisations", Map.of("name", unique(), "kind", "partner"), "organisationId");
        String to = keep("/organisations", Map.of("name", unique(), "kind", "partner"), "organisationId");
        post(
                "/measures/" + made.get("measureId") + "/responsibilities",
                Map.of("role", "lead", "organisationId", from));
        String handover = keep(
                "/responsibility-handovers",
                Map.of("fromOrganisationId", from, "toOrganisationId", to, "on", "2020-01-01"),
                "handoverId");
        post("/responsibility-handovers/" + handover + "/undo", Map.of());
    }

    private void books() {
        List<Map<String, String>> measures = List.of(Map.of("measureId", made.get("measureId")));
        Map<String, Object> line =
                Map.of("kind", "money", "qualifier", "exact", "amount", "1000", "measures", measures);
        keep(plan("/budget-lines"), line, "budgetLineId");
        Map<String, Object> entry =
                Map.of("kind", "spent", "amount", "1", "fiscalYear", 2020, "date", "2020-02-01", "text", "Rechnung");
        keep("/budget-lines/" + made.get("budgetLineId") + "/entries", entry, "entryId");
        made.put("fiscalYear", "1903");
        post("/fiscal-years/1903/close", Map.of("note", "geprüft"));
        post("/fiscal-years/1903/reopen", Map.of("note", "doch nicht"));
    }

    private void publishes(String channel) {
        made.putAll(Map.of("channel", channel, "channelKey", channel));
        int edition = post(plan("/publications"), Map.of("channels", List.of(channel)))
                .path("edition");
        made.put("number", Integer.toString(edition));
        String dueAt = Instant.now().plus(2, ChronoUnit.DAYS).toString();
        keep(
                plan("/scheduled-publications"),
                Map.of("channels", List.of(channel), "dueAt", dueAt),
                "scheduledPublicationId");
        post(
                "/measures/" + made.get("measureId") + "/withdrawals",
                Map.of("reason", "Fällt aus", "channels", List.of(channel)));
    }

    private void imports() {
        String table = "page;row;building_block;goal;new_marker;measure;responsibility;resources;reading_note\n"
                + "1;1;10.1. Sprache;Spracherwerb;;Kurs;a) 50-5;;\n";
        Response answer = Http.bearing(token)
                .header("Idempotency-Key", unique())
                .multiPart("file", "plan.csv", table.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("planYear", 2020)
                .post("/imports");
        made.put("importId", succeeded("/imports", answer).path("id"));
    }

    private String plan(String path) {
        return "/plans/" + made.get("planId") + path;
    }

    private String keep(String path, Map<String, ?> body, String parameter) {
        String id = post(path, body).path("id");
        made.put(parameter, id);
        return id;
    }

    private Response post(String path, Map<String, ?> body) {
        return succeeded(path, Http.posting(token, body).post(path));
    }

    private static Response succeeded(String path, Response answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(path + ": " + answer.asString());
        }
        return answer;
    }

    private static String unique() {
        return UUID.randomUUID().toString();
    }
}
