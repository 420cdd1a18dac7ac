package de.integrationsplan.publishing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The same edition in other forms, and in the codings that clients take. */
@QuarkusTest
@WithTestResource(Stack.class)
class FeedShapesApiTest {

    private static final String OPEN = "/published/open-data";

    private static final Map<String, String> FORMS = Map.of(
            "/measures.jsonld", "application/ld+json",
            "/measures.atom", "application/atom+xml",
            "/measures.ics", "text/calendar",
            "/measures.csv", "text/csv",
            "/catalog.jsonld", "application/ld+json");

    @Test
    void every_form_has_tag_licence_and_time_and_is_compressed_as_the_client_likes() throws Exception {
        PlanFixture.withMeasures(3).publish();
        for (String path : FORMS.keySet()) {
            Response answer = Http.anonymous().get(OPEN + path);
            answer.then()
                    .statusCode(200)
                    .contentType(startsWith(FORMS.get(path)))
                    .header("Last-Modified", containsString("GMT"))
                    .header("Link", containsString("rel=\"license\"; title*=UTF-8''"))
                    .header("Link", containsString("Kreis%20Mettmann"))
                    .header("Cache-Control", startsWith("public"));
            for (String tag : List.of(answer.header("ETag"), "W/" + answer.header("ETag"))) {
                Http.anonymous()
                        .header("If-None-Match", tag)
                        .get(OPEN + path)
                        .then()
                        .statusCode(304);
            }
            requireSameInAllCodings(path);
        }
    }

    @Test
    void pages_measures_and_changes_come_in_brotli_and_gzip_too() throws Exception {
        PlanFixture plan = PlanFixture.withMeasures(3);
        plan.publish();
        for (String path : List.of("/measures", "/measures?limit=200", "/changes")) {
            requireSameInAllCodings(path);
        }
        byte[] one = raw(
                        "GET",
                        "/measures/" + PlanFixture.lineage(plan.measureIds().get(0)),
                        "identity")
                .body();
        assertTrue(one.length > 0);
    }

    @Test
    void a17_the_list_comes_in_the_form_that_the_client_accepts() {
        PlanFixture.withMeasures(1).publish();
        FORMS.forEach((path, type) -> {
            if (path.startsWith("/measures")) {
                Response own = Http.anonymous().get(OPEN + path);
                Response chosen = Http.anonymous().accept(type).get(OPEN + "/measures");
                chosen.then().statusCode(200).header("Vary", containsString("accept"));
                assertArrayEquals(own.asByteArray(), chosen.asByteArray(), path);
                assertEquals(own.header("ETag"), chosen.header("ETag"));
            }
            Http.anonymous().accept("image/png").get(OPEN + path).then().statusCode(406);
        });
        Http.anonymous().accept("image/png").get(OPEN + "/measures").then().statusCode(406);
        Http.anonymous().accept("text/csv").get(OPEN + "/changes").then().statusCode(406);
        Http.anonymous().accept("text/csv").get(OPEN + "/measures?q=x").then().statusCode(406);
        Http.anonymous().get(OPEN + "/measures.csv?q=x").then().statusCode(400);
        Http.as(User.PORTAL_MOKME)
                .get("/published/migration-me/measures.csv")
                .then()
                .statusCode(404);
        Http.anonymous().get("/published/mokme/measures.csv").then().statusCode(401);
    }

    @Test
    void the_table_is_one_that_spreadsheets_open_and_do_not_calculate() {
        PlanFixture plan = new PlanFixture(PlanFixture.YEAR);
        plan.measure("=SUMME(A1)", Map.of("description", "erste \"Zeile\"; und\nzweite"));
        plan.publish();
        String table = new String(Http.anonymous().get(OPEN + "/measures.csv").asByteArray(), StandardCharsets.UTF_8);
        assertTrue(table.startsWith("\uFEFF\"Kennung\";\"Planjahr\";"), table);
        assertTrue(table.contains(";\"'=SUMME(A1)\";\"erste \"\"Zeile\"\"; und\nzweite\";"), table);
        assertTrue(table.endsWith(";\"Kreis Mettmann\"\r\n"), table);
    }

    @Test
    void the_calendar_holds_events_and_spans_as_whole_days() {
        PlanFixture plan = new PlanFixture(PlanFixture.YEAR);
        plan.measure(
                "Sprachkurs",
                Map.of(
                        "schedule",
                        Map.of(
                                "from", "2011-03",
                                "to", "2011-05-31",
                                "recurrence", "2x jährlich",
                                "events", List.of(Map.of("date", "2011-05-31", "title", "Abschlussfest")))));
        plan.measure("Ohne Termin");
        plan.publish();
        String calendar =
                Http.anonymous().get(OPEN + "/measures.ics").asString().replace("\r\n ", "");
        assertEquals(2, calendar.split("BEGIN:VEVENT", -1).length - 1, calendar);
        assertTrue(calendar.contains("DTSTART;VALUE=DATE:20110301\r\nDTEND;VALUE=DATE:20110601"), calendar);
        assertTrue(calendar.contains("DTSTART;VALUE=DATE:20110531\r\nDTEND;VALUE=DATE:20110601"), calendar);
        assertTrue(calendar.contains("SUMMARY:Abschlussfest – Sprachkurs"), calendar);
        assertTrue(calendar.contains("Namensnennung: Kreis Mettmann"), calendar);
    }

    @Test
    void atom_is_complete_and_names_what_was_taken_back() throws Exception {
        PlanFixture plan = PlanFixture.withMeasures(2);
        plan.publish();
        String gone = plan.measureIds().get(0);
        String lineage = PlanFixture.lineage(gone);
        PlanFixture.tryWithdrawing(gone, Map.of("reason", "Fällt aus <&>"))
                .then()
                .statusCode(201);
        byte[] bytes = Http.anonymous().get(OPEN + "/measures.atom").asByteArray();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document atom = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        assertEquals(
                1,
                atom.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry")
                        .getLength());
        assertEquals(
                1,
                atom.getElementsByTagNameNS("http://purl.org/syndication/history/1.0", "complete")
                        .getLength());
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertTrue(text.contains("ref=\"urn:uuid:" + lineage + "\""), text);
        assertTrue(text.contains("Fällt aus &lt;&amp;&gt;"), text);
    }

    @Test
    void linked_data_speaks_schema_org_and_the_catalogue_dcat_ap_de() {
        PlanFixture plan = PlanFixture.withMeasures(2);
        int edition = plan.publish().getInt("edition");
        Http.anonymous()
                .get(OPEN + "/measures.jsonld")
                .then()
                .body("'@type'", equalTo("DataFeed"))
                .body("version", equalTo(Integer.toString(edition)))
                .body("dataFeedElement.item.name", hasItems("Maßnahme 1", "Maßnahme 2"))
                .body("dataFeedElement.item.'@type'", hasItem("Project"));
        Http.anonymous()
                .get(OPEN + "/catalog.jsonld")
                .then()
                .body("'@type'", equalTo("dcat:Catalog"))
                .body("'dcat:dataset'.'dcat:distribution'", hasSize(5))
                .body(
                        "'dcat:dataset'.'dcat:distribution'.'dct:license'.'@id'",
                        hasItem("http://dcat-ap.de/def/licenses/dl-by-de/2.0"))
                .body(
                        "'dcat:dataset'.'dcat:distribution'.'dcat:downloadURL'.'@id'",
                        hasItem(endsWith("/api/v1/published/open-data/measures.csv")))
                .body("'dcat:dataset'.'dct:publisher'.'foaf:name'", equalTo("Kreis Mettmann"));
    }

    @Test
    void filters_by_state_and_target_group_go_together() {
        PlanFixture plan = new PlanFixture(PlanFixture.YEAR);
        plan.measure("Kurs", Map.of("status", "running", "targetGroups", List.of("Mütter")));
        plan.measure("Fest", Map.of("status", "planned", "targetGroups", List.of("Mütter")));
        plan.publish();
        Http.anonymous().get(OPEN + "/measures?targetGroup=MUTTER").then().body("items", hasSize(2));
        Http.anonymous()
                .get(OPEN + "/measures?targetGroup=mutter&status=running")
                .then()
                .body("items.title", equalTo(List.of("Kurs")));
        Http.anonymous()
                .get(OPEN + "/measures?status=nonsense")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-value"));
    }

    @Test
    void the_retention_is_declared() {
        PlanFixture.withMeasures(1).publish();
        for (String path : List.of("/measures", "/changes")) {
            Http.anonymous().get(OPEN + path).then().body("retention", equalTo("P400D"));
        }
    }

    private static void requireSameInAllCodings(String path) throws Exception {
        byte[] plain = raw("GET", path, "identity").body();
        HttpResponse<byte[]> gzip = raw("GET", path, "gzip");
        assertEquals("gzip", gzip.headers().firstValue("Content-Encoding").orElse(""), path);
        assertArrayEquals(plain, new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes());
        HttpResponse<byte[]> brotli = raw("GET", path, "gzip, deflate, br");
        if (Brotli4jLoader.isAvailable()) {
            assertEquals("br", brotli.headers().firstValue("Content-Encoding").orElse(""), path);
            assertArrayEquals(plain, Decoder.decompress(brotli.body()).getDecompressedData());
        }
        HttpResponse<byte[]> head = raw("HEAD", path, "identity");
        assertEquals(
                plain.length, head.headers().firstValueAsLong("Content-Length").orElseThrow(), path);
        assertEquals(0, head.body().length);
    }

    private static HttpResponse<byte[]> raw(String method, String path, String encoding) throws Exception {
        URI address = URI.create("http://localhost:%d/api/v1%s%s".formatted(RestAssured.port, OPEN, path));
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .version(HttpClient.Version.HTTP_1_1)
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .header("Accept-Encoding", encoding)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
