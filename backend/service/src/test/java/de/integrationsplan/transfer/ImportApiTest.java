package de.integrationsplan.transfer;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.EDITOR_50_5;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class ImportApiTest {

    @Inject
    DataSource database;

    @Test
    void a_dry_run_reports_and_changes_nothing() {
        int year = Imports.freeYear();
        String id = Imports.upload(Imports.plan2011(), year)
                .statusCode(201)
                .header("Location", startsWith("/api/v1/imports/"))
                .header("ETag", startsWith("\"1"))
                .body("state", equalTo("checked"))
                .body("rows", equalTo(38))
                .body("planId", nullValue())
                .body("problems.findAll { it.severity == 'error' }", empty())
                .body("problems.findAll { it.code == 'responsibility.no-lead' }.row", hasItem(33))
                .body(
                        "readings.findAll { it.row == 14 && it.column == 'resources' }.read",
                        hasItem(containsString("30.000,00 €")))
                .body("readings.findAll { it.read.contains('angenommen: läuft') }.certainty", everyItem(equalTo("low")))
                .extract()
                .path("id");
        Http.as(COORDINATOR).get("/plans?year=" + year).then().body("items", empty());
        Http.as(COORDINATOR).get("/imports").then().statusCode(200).body("items[0].id", equalTo(id));
    }

    @Test
    void words_problems_in_the_language_of_the_caller() {
        String id = Imports.checked(Imports.plan2011(), Imports.freeYear());
        String find = "problems.find { it.code == 'responsibility.none' }.message";
        String german =
                Http.as(COORDINATOR).get("/imports/" + id).then().extract().header("ETag");
        Http.as(COORDINATOR)
                .header("Accept-Language", "en")
                .header("If-None-Match", german)
                .get("/imports/" + id)
                .then()
                .statusCode(200)
                .body(find, equalTo("Nobody is responsible or takes part."));
        Http.as(COORDINATOR).get("/imports/" + id).then().body(find, equalTo("Niemand ist zuständig oder beteiligt."));
        Http.as(COORDINATOR)
                .header("If-None-Match", german)
                .get("/imports/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void every_problem_has_words_in_both_languages() {
        byte[] file = (Imports.HEADER.strip() + ";unbekannt\n" + "1;1;;;vielleicht;;wer auch immer;-5 €\n")
                .getBytes(StandardCharsets.UTF_8);
        String id = Imports.upload(file, Imports.freeYear())
                .statusCode(201)
                .extract()
                .path("id");
        for (String language : List.of("de", "en")) {
            List<Map<String, String>> problems = Http.as(COORDINATOR)
                    .header("Accept-Language", language)
                    .get("/imports/" + id)
                    .jsonPath()
                    .getList("problems");
            problems.forEach(problem -> assertNotEquals(problem.get("code"), problem.get("message")));
        }
    }

    @Test
    void names_every_wrong_field_at_once() {
        Imports.form(Map.of(
                        "planYear", "zweitausendelf",
                        "planTitle", "x".repeat(301),
                        "planAsOf", "2011-02-30",
                        "dryRun", "vielleicht",
                        "jahr", "2011"))
                .post("/imports")
                .then()
                .statusCode(400)
                .body(
                        "errors.parameter",
                        containsInAnyOrder("file", "planYear", "planTitle", "planAsOf", "dryRun", "jahr"));
    }

    @Test
    void refuses_a_year_that_no_plan_can_have() {
        Imports.upload(Imports.table("Kurs"), "plan.csv", Map.of("planYear", "11"))
                .statusCode(400)
                .body("errors.parameter", equalTo(List.of("planYear")))
                .body("errors.code", equalTo(List.of("out-of-range")));
    }

    @Test
    void needs_a_key_against_repetition_and_answers_a_repetition_with_the_same_import() {
        int year = Imports.freeYear();
        Http.as(COORDINATOR)
                .multiPart("file", "plan.csv", Imports.table("Kurs"), "text/csv")
                .multiPart("planYear", year)
                .post("/imports")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-required"));
        String key = UUID.randomUUID().toString();
        assertEquals(
                repeated(key, "Kurs", year, 201).path("id"),
                repeated(key, "Kurs", year, 201).<String>path("id"));
        repeated(key, "Anderer Kurs", year, 422);
    }

    private static io.restassured.response.ExtractableResponse<?> repeated(
            String key, String title, int year, int status) {
        return Http.as(COORDINATOR)
                .header("Idempotency-Key", key)
                .multiPart("file", "plan.csv", Imports.table(title), "text/csv")
                .multiPart("planYear", year)
                .post("/imports")
                .then()
                .statusCode(status)
                .extract();
    }

    @Test
    void only_a_coordinator_imports() {
        Http.as(VIEWER).get("/imports").then().statusCode(403);
        Http.as(EDITOR_50_5).get("/imports").then().statusCode(403);
        Http.anonymous().get("/imports").then().statusCode(401);
    }

    @Test
    void commits_once() {
        int year = Imports.freeYear();
        String id = Imports.checked(Imports.table("Kurs", "Treff"), year);
        String plan = Imports.commit(id)
                .statusCode(200)
                .body("state", equalTo("committed"))
                .body("version", equalTo(2))
                .extract()
                .path("planId");
        Http.as(COORDINATOR).get("/plans/" + plan).then().body("title", equalTo("Handlungsplan " + year));
        Imports.commit(id).statusCode(409).body("code", equalTo("import-state"));
        Http.as(COORDINATOR)
                .get("/plans/" + plan + "/history")
                .then()
                .body("items[0].action", equalTo("imported"))
                .body("items[0].changes.find { it.field == 'measures' }.to", equalTo(2))
                .body("items.findAll { it.entity == 'measure' }.action", everyItem(equalTo("created")));
    }

    @Test
    void commits_thousands_of_rows_with_all_that_belongs_to_them() throws SQLException {
        int rows = 2_000;
        String id = Imports.checked(Imports.longTable(rows), Imports.freeYear());
        String plan = Imports.commit(id)
                .statusCode(200)
                .body("state", equalTo("committed"))
                .extract()
                .path("planId");
        String ofMeasures = " join measure m on m.id = measure_id where m.plan_id = ?";
        assertEquals(rows, count("measure where plan_id = ?", plan));
        assertEquals(3 * rows, count("responsibility" + ofMeasures, plan));
        assertEquals(rows, count("responsibility r" + ofMeasures + " and r.position = 3", plan));
        assertEquals(2 * rows, count("budget_line where plan_id = ?", plan));
        assertEquals(2 * rows, count("budget_line_measure b" + ofMeasures, plan));
        String created = "history where plan_id = ? and action = 'created' and entity = ";
        assertEquals(rows, count(created + "'measure'", plan));
        assertEquals(3 * rows, count(created + "'responsibility'", plan));
        assertEquals(2 * rows, count(created + "'budget-line'", plan));
        Http.as(COORDINATOR)
                .get("/plans/" + plan + "/measures?q=Kurs 1999")
                .then()
                .body("items[0].title", equalTo("Kurs 1999"));
    }

    private int count(String what, String plan) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select count(*) from " + what)) {
            statement.setObject(1, UUID.fromString(plan));
            try (var counted = statement.executeQuery()) {
                counted.next();
                return counted.getInt(1);
            }
        }
    }

    @Test
    void does_not_commit_a_table_with_errors() {
        String id = Imports.upload(
                        (Imports.HEADER + "1;1;10.1. Sprache;Ziel;;;a) 50-5;;\n").getBytes(StandardCharsets.UTF_8),
                        Imports.freeYear())
                .statusCode(201)
                .body("problems.find { it.severity == 'error' }.code", equalTo("row.no-measure"))
                .extract()
                .path("id");
        Imports.commit(id).statusCode(409).body("code", equalTo("import-has-errors"));
    }

    @Test
    void commits_at_once_when_asked_to_and_only_without_errors() {
        int year = Imports.freeYear();
        Map<String, String> atOnce = Imports.fields(year);
        atOnce.put("dryRun", "false");
        Imports.upload("nichts".getBytes(StandardCharsets.UTF_8), "plan.csv", atOnce)
                .statusCode(201)
                .body("state", equalTo("checked"));
        Imports.upload(Imports.table("Kurs"), "plan.csv", atOnce)
                .statusCode(201)
                .body("state", equalTo("committed"));
    }

    @Test
    void does_not_import_into_a_plan_that_holds_measures() {
        int year = Imports.freeYear();
        Imports.commit(Imports.checked(Imports.table("Kurs"), year)).statusCode(200);
        Imports.commit(Imports.checked(Imports.table("Treff"), year))
                .statusCode(409)
                .body("code", equalTo("conflict"))
                .body("detail", containsString("already holds measures"));
    }

    @Test
    void fills_a_plan_that_somebody_prepared_and_leaves_it_when_undone() {
        int year = Imports.freeYear();
        String plan = de.integrationsplan.testing.Plans.id("/plans", Map.of("year", year, "title", "Vorbereitet"));
        String block = de.integrationsplan.testing.Plans.id(
                "/plans/" + plan + "/building-blocks", Map.of("number", "10.1", "title", "Sprache und Schrift"));
        String id = Imports.checked(Imports.table("Kurs"), year);
        Imports.commit(id).statusCode(200).body("planId", equalTo(plan));
        Http.as(COORDINATOR)
                .get("/plans/" + plan + "/building-blocks")
                .then()
                .body("items.id", equalTo(List.of(block)))
                .body("items.title", equalTo(List.of("Sprache und Schrift")));
        Imports.undo(id).statusCode(200);
        Http.as(COORDINATOR)
                .get("/plans/" + plan + "/building-blocks")
                .then()
                .body("items.id", equalTo(List.of(block)));
        Http.as(COORDINATOR).get("/plans/" + plan + "/goals").then().body("items", empty());
    }

    @Test
    void takes_everything_back() {
        int year = Imports.freeYear();
        String id = Imports.checked(Imports.plan2011(), year);
        String plan = Imports.commit(id).statusCode(200).extract().path("planId");
        String measure =
                Http.as(COORDINATOR).get("/plans/" + plan + "/measures").path("items[0].id");
        Imports.undo(id).statusCode(200).body("state", equalTo("undone")).body("planId", nullValue());
        Http.as(COORDINATOR).get("/plans/" + plan).then().statusCode(404);
        Http.as(COORDINATOR).get("/measures/" + measure).then().statusCode(404);
        Http.as(COORDINATOR)
                .get("/measures/" + measure + "/history")
                .then()
                .body("items[0].action", equalTo("undone"))
                .body("items.action", hasItem("created"));
        Imports.undo(id).statusCode(409).body("code", equalTo("import-state"));
        Imports.commit(id).statusCode(409).body("code", equalTo("import-state"));
        Imports.commit(Imports.checked(Imports.plan2011(), year)).statusCode(200);
    }

    @Test
    void does_not_take_back_what_was_changed_since() {
        String id = Imports.checked(Imports.table("Kurs", "Treff"), Imports.freeYear());
        String plan = Imports.commit(id).statusCode(200).extract().path("planId");
        String measure =
                Http.as(COORDINATOR).get("/plans/" + plan + "/measures").path("items[1].id");
        String etag = Http.as(COORDINATOR).get("/measures/" + measure).header("ETag");
        Http.patching(COORDINATOR, etag, Map.of("description", "Mittwochs"))
                .patch("/measures/" + measure)
                .then()
                .statusCode(200);
        Imports.undo(id)
                .statusCode(409)
                .body("code", equalTo("import-state"))
                .body("detail", startsWith("1 of the plan's objects"));
        Http.as(COORDINATOR).get("/plans/" + plan + "/measures").then().body("items", hasSize(2));
    }

    @Test
    void does_not_take_back_what_was_published_since() {
        String id = Imports.checked(Imports.table("Kurs"), Imports.freeYear());
        String plan = Imports.commit(id).statusCode(200).extract().path("planId");
        Http.posting(COORDINATOR, Map.of("note", "Ausgabe", "channels", List.of("open-data")))
                .post("/plans/" + plan + "/publications")
                .then()
                .statusCode(201);
        Imports.undo(id).statusCode(409).body("code", equalTo("import-state"));
        Http.as(COORDINATOR).get("/plans/" + plan + "/measures").then().body("items", hasSize(1));
    }

    @Test
    void of_two_commits_at_the_same_time_one_wins() throws Exception {
        int year = Imports.freeYear();
        String one = Imports.checked(Imports.plan2011(), year);
        String other = Imports.checked(Imports.plan2011(), year);
        List<String> both = List.of(one, one, other);
        try (var threads = Executors.newFixedThreadPool(both.size())) {
            List<Future<Integer>> answers = both.stream()
                    .map(id -> threads.submit(() -> Imports.commit(id).extract().statusCode()))
                    .toList();
            List<Integer> codes = new java.util.ArrayList<>();
            for (Future<Integer> answer : answers) {
                codes.add(answer.get());
            }
            assertEquals(List.of(200, 409, 409), codes.stream().sorted().toList());
        }
        Http.as(COORDINATOR).get("/plans?year=" + year).then().body("items", hasSize(1));
    }

    @Test
    void refuses_files_that_are_no_table() {
        int year = Imports.freeYear();
        Imports.upload(new byte[] {'P', 'K', 3, 4, 0, 0}, "plan.xlsx", Imports.fields(year))
                .statusCode(415)
                .body("detail", containsString("beschädigt"));
        Imports.upload("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "plan.csv", Imports.fields(year))
                .statusCode(415)
                .body("detail", containsString("PDF"));
        Imports.upload(new byte[] {1, 2, 0, 4}, "plan.csv", Imports.fields(year))
                .statusCode(415);
        Http.posting(COORDINATOR, Map.of("planYear", year))
                .post("/imports")
                .then()
                .statusCode(415);
    }

    @Test
    void refuses_a_file_that_announces_more_than_20_megabytes() throws Exception {
        int length = 21_000_000;
        HttpRequest upload = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/imports"))
                .header("Authorization", "Bearer " + COORDINATOR.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[length]))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(upload, HttpResponse.BodyHandlers.ofString());
            assertEquals(413, answer.statusCode());
            assertEquals(
                    Optional.of("application/problem+json"), answer.headers().firstValue("Content-Type"));
            assertEquals("payload-too-large", JsonPath.from(answer.body()).getString("code"));
        }
    }

    @Test
    void refuses_a_file_of_more_than_20_megabytes() {
        Imports.upload(new byte[20_000_001], Imports.freeYear())
                .statusCode(413)
                .body("code", equalTo("payload-too-large"));
    }

    @Test
    void reports_what_is_wrong_with_a_hostile_table() {
        problemsOf("").body("problems.code", equalTo(List.of("file.empty")));
        problemsOf("eine Spalte\neine Zeile\n").body("problems.code", hasItem("column.missing"));
        problemsOf(Imports.HEADER + "1;1;10.1. Sprache;Ziel;;\"Kurs;a) 50-5;;\n")
                .body("problems.code", hasItem("row.unterminated-quote"));
    }

    private static io.restassured.response.ValidatableResponse problemsOf(String table) {
        return Imports.upload(table.getBytes(StandardCharsets.UTF_8), Imports.freeYear())
                .statusCode(201)
                .body("problems.severity", hasItem("error"));
    }

    @Test
    void reads_what_excel_saves() {
        String table = new String(Imports.table("Übung"), StandardCharsets.UTF_8);
        titlesOf(("\uFEFF" + table).getBytes(StandardCharsets.UTF_8)).body("items.title", equalTo(List.of("Übung")));
        titlesOf(table.getBytes(Charset.forName("windows-1252"))).body("items.title", equalTo(List.of("Übung")));
    }

    private static io.restassured.response.ValidatableResponse titlesOf(byte[] file) {
        String plan = Imports.commit(Imports.checked(file, Imports.freeYear()))
                .statusCode(200)
                .extract()
                .path("planId");
        return Http.as(COORDINATOR).get("/plans/" + plan + "/measures").then();
    }

    @Test
    void keeps_formulas_as_text_and_file_names_harmless() {
        int year = Imports.freeYear();
        String id = Imports.upload(Imports.table("=HYPERLINK(\"\"x\"\")"), "../../etc/passwd.csv", Imports.fields(year))
                .statusCode(201)
                .body("fileName", equalTo("passwd.csv"))
                .extract()
                .path("id");
        String plan = Imports.commit(id).statusCode(200).extract().path("planId");
        Http.as(COORDINATOR)
                .get("/plans/" + plan + "/measures")
                .then()
                .body("items[0].title", startsWith("=HYPERLINK"));
    }

    @Test
    void answers_404_for_an_import_that_is_not_there() {
        String nobody = UUID.randomUUID().toString();
        Http.as(COORDINATOR).get("/imports/" + nobody).then().statusCode(404);
        Imports.commit(nobody).statusCode(404);
        Imports.undo(nobody).statusCode(404);
    }
}
