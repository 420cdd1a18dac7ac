package de.integrationsplan.publishing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class FeedApiTest {

    private static final String OPEN = "/published/open-data";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void a13_the_full_load_shows_the_newest_edition_with_licence_and_links() {
        PlanFixture plan = PlanFixture.withMeasures(3);
        int edition = plan.publish().getInt("edition");
        Http.anonymous()
                .get(OPEN + "/measures")
                .then()
                .statusCode(200)
                .header(
                        "Cache-Control",
                        equalTo("public, max-age=60, stale-while-revalidate=300, stale-if-error=86400"))
                .header("Access-Control-Allow-Origin", equalTo("*"))
                .header("ETag", startsWith("\""))
                .header("Last-Modified", containsString("GMT"))
                .header("Link", containsString("rel=\"license\""))
                .body("edition", equalTo(edition))
                .body("count", equalTo(3))
                .body("items.title", contains("Maßnahme 1", "Maßnahme 2", "Maßnahme 3"))
                .body("items.year", everyItem(equalTo(PlanFixture.YEAR)))
                .body("licence.attribution", equalTo("Kreis Mettmann"));
        Http.anonymous()
                .get(OPEN + "/editions/{number}", edition)
                .then()
                .statusCode(200)
                .body("count", equalTo(3));
        Http.anonymous().get(OPEN + "/editions/{number}", edition + 1).then().statusCode(404);
        Http.anonymous().get(OPEN + "/editions/x").then().statusCode(404);
    }

    @Test
    void a06_whoever_holds_an_answer_gets_304_with_the_strong_and_the_weak_form() {
        PlanFixture plan = PlanFixture.withMeasures(1);
        plan.publish();
        String lineage = PlanFixture.lineage(plan.measureIds().get(0));
        for (String path : List.of("/measures", "/measures?limit=1", "/measures/" + lineage, "/changes")) {
            String tag = Http.anonymous().get(OPEN + path).header("ETag");
            for (String sent : List.of(tag, "W/" + tag, "\"other\", " + tag)) {
                Http.anonymous()
                        .header("If-None-Match", sent)
                        .get(OPEN + path)
                        .then()
                        .statusCode(304)
                        .header("ETag", equalTo(tag));
            }
            Http.anonymous()
                    .header("If-None-Match", "\"other\"")
                    .get(OPEN + path)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void a_measure_keeps_its_tag_over_editions_that_do_not_change_it() {
        PlanFixture plan = PlanFixture.withMeasures(2);
        plan.publish();
        String same =
                OPEN + "/measures/" + PlanFixture.lineage(plan.measureIds().get(0));
        String tag = Http.anonymous().get(same).header("ETag");
        String list = Http.anonymous().get(OPEN + "/measures").header("ETag");
        PlanFixture.change(plan.measureIds().get(1), Map.of("status", "running"));
        plan.publish();
        Http.anonymous().header("If-None-Match", tag).get(same).then().statusCode(304);
        Http.anonymous()
                .header("If-None-Match", list)
                .get(OPEN + "/measures")
                .then()
                .statusCode(200);
    }

    @Test
    void a16_compressed_and_plain_are_the_same_and_head_is_get_without_a_body() throws Exception {
        PlanFixture.withMeasures(3).publish();
        HttpResponse<byte[]> plain = raw("GET", OPEN + "/measures", "identity");
        HttpResponse<byte[]> gzip = raw("GET", OPEN + "/measures", "gzip, br;q=0.8");
        HttpResponse<byte[]> refused = raw("GET", OPEN + "/measures", "gzip;q=0");
        HttpResponse<byte[]> head = raw("HEAD", OPEN + "/measures", "identity");
        assertEquals("gzip", gzip.headers().firstValue("Content-Encoding").orElseThrow());
        assertArrayEquals(plain.body(), new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes());
        assertArrayEquals(plain.body(), refused.body());
        assertEquals(plain.headers().firstValue("ETag"), gzip.headers().firstValue("ETag"));
        assertEquals(plain.headers().firstValue("ETag"), head.headers().firstValue("ETag"));
        assertEquals(
                plain.body().length,
                head.headers().firstValueAsLong("Content-Length").orElseThrow());
        assertEquals(0, head.body().length);
    }

    @Test
    void over_http_2_nothing_is_compressed_twice() throws Exception {
        PlanFixture.withMeasures(1).publish();
        HttpResponse<byte[]> plain = raw("GET", OPEN + "/measures", "identity");
        HttpResponse<byte[]> second = raw(HttpClient.Version.HTTP_2, "GET", OPEN + "/measures", "gzip");
        assertEquals(HttpClient.Version.HTTP_2, second.version());
        assertArrayEquals(plain.body(), second.body());
    }

    @Test
    void pages_stay_with_their_edition_while_a_newer_one_appears() {
        PlanFixture plan = PlanFixture.withMeasures(5);
        int edition = plan.publish().getInt("edition");
        Response page = Http.anonymous().get(OPEN + "/measures?limit=2");
        plan.measure("Dazwischen");
        PlanFixture.change(plan.measureIds().get(3), Map.of("title", "Geändert"));
        plan.publish();
        List<String> titles = new ArrayList<>(page.path("items.title"));
        while (page.path("next") != null) {
            page = next(page);
            page.then().statusCode(200).body("edition", equalTo(edition)).body("count", equalTo(5));
            titles.addAll(page.path("items.title"));
        }
        assertEquals(List.of("Maßnahme 1", "Maßnahme 2", "Maßnahme 3", "Maßnahme 4", "Maßnahme 5"), titles);
    }

    @Test
    void a10_a_page_of_an_edition_that_is_long_past_says_where_to_start_again() {
        PlanFixture plan = PlanFixture.withMeasures(2);
        plan.publish();
        Response page = Http.anonymous().get(OPEN + "/measures?limit=1");
        for (int more = 0; more < 10; more++) {
            plan.tryPublishing(Map.of("channels", List.of("open-data"))).then().statusCode(201);
        }
        next(page)
                .then()
                .statusCode(410)
                .body("code", equalTo("cursor-expired"))
                .header("Location", equalTo("/api/v1/published/open-data/measures"));
    }

    @Test
    void a11_replaying_all_changes_gives_the_full_load_and_its_digest_byte_for_byte() throws Exception {
        PlanFixture plan = PlanFixture.withMeasures(4);
        plan.publish();
        List<String> ids = plan.measureIds();
        PlanFixture.change(ids.get(1), Map.of("description", "€ und \"Anführung\"\n\tund 😀"));
        plan.publish();
        PlanFixture.tryWithdrawing(ids.get(2), Map.of("reason", "Fällt aus"))
                .then()
                .statusCode(201);
        TreeMap<String, String> copy = new TreeMap<>();
        JsonNode page = replay(Http.anonymous().get(OPEN + "/changes?limit=3"), copy);
        Response load = Http.anonymous().get(OPEN + "/measures?limit=200");
        TreeMap<String, String> full = new TreeMap<>();
        rawItems(load).forEach(item -> full.put(item.get("lineage").asText(), canonical(item)));
        assertEquals(full, copy);
        assertEquals(load.<String>path("digest"), digest(copy));
        assertEquals(load.<Integer>path("edition"), page.get("edition").asInt());

        PlanFixture.change(ids.get(0), Map.of("status", "running"));
        plan.publish();
        Response later = Http.anonymous()
                .urlEncodingEnabled(false)
                .get(relative(page.get("next").asText()));
        later.then().body("items.title", contains("Maßnahme 1"));
        replay(later, copy);
        assertEquals(Http.anonymous().get(OPEN + "/measures").<String>path("digest"), digest(copy));
    }

    @Test
    void a12_what_was_taken_back_is_not_handed_out_again_by_a_replay() {
        PlanFixture plan = new PlanFixture(PlanFixture.YEAR);
        String word = "Versehen" + System.nanoTime();
        String measure = plan.measure("Sprachkurs", Map.of("description", word));
        plan.measure("Anderes");
        plan.publish();
        PlanFixture.tryWithdrawing(measure, Map.of("reason", "Irrtum")).then().statusCode(201);
        Http.anonymous()
                .get(OPEN + "/changes?limit=200")
                .then()
                .body(not(containsString(word)))
                .body("items.findAll { it.removed != null }.lineage", hasItem(PlanFixture.lineage(measure)));
    }

    @Test
    void a_search_finds_words_in_any_order_and_a_block_by_its_number() {
        PlanFixture plan = new PlanFixture(PlanFixture.YEAR);
        plan.measure(
                "Sprachkurs", Map.of("description", "für Mütter", "items", List.of(Map.of("text", "Straßenfest"))));
        plan.measure("Beratung");
        plan.publish();
        for (String query : List.of("MUTTER sprachkurs", "strassenfest", "Mütter")) {
            Http.anonymous()
                    .queryParam("q", query)
                    .get(OPEN + "/measures")
                    .then()
                    .statusCode(200)
                    .body("items.title", contains("Sprachkurs"))
                    .body("count", equalTo(2));
        }
        Http.anonymous()
                .queryParam("buildingBlock", plan.blockNumber)
                .get(OPEN + "/measures")
                .then()
                .body("items", hasSize(2));
        Http.anonymous()
                .queryParam("buildingBlock", "99.9")
                .get(OPEN + "/measures")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void a02_every_wrong_parameter_is_named_at_once() {
        PlanFixture.withMeasures(1).publish();
        Http.anonymous()
                .header("Accept-Language", "en")
                .get(OPEN + "/measures?limit=201&q=&nonsense=1&buildingBlock=a&buildingBlock=b")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"))
                .body("errors.parameter", containsInAnyOrder("limit", "q", "nonsense", "buildingBlock"))
                .body("errors.code", containsInAnyOrder("out-of-range", "blank", "unknown-parameter", "doubled"))
                .body("errors.find { it.code == 'doubled' }.message", equalTo("Given more than once."));
        for (String wrong :
                List.of("limit=0", "limit=-1", "limit=x", "limit=1e3", "limit=99999999999999999999", "cursor=")) {
            Http.anonymous()
                    .urlEncodingEnabled(false)
                    .get(OPEN + "/changes?" + wrong)
                    .then()
                    .statusCode(400);
        }
        Http.anonymous().get(OPEN + "/changes?q=Sprachkurs").then().statusCode(400);
    }

    @Test
    void a10_a_cursor_that_was_changed_or_is_foreign_is_refused() {
        PlanFixture.withMeasures(3).publish();
        String next = Http.anonymous().get(OPEN + "/measures?limit=1").path("next");
        String cursor = next.replaceAll(".*cursor=", "");
        String other = (cursor.charAt(3) == 'A' ? "B" : "A");
        for (String path : List.of(
                "/measures?cursor=" + cursor.substring(0, 3) + other + cursor.substring(4),
                "/measures?q=Beratung&cursor=" + cursor,
                "/changes?cursor=" + cursor,
                "/measures?cursor=x")) {
            Http.anonymous().get(OPEN + path).then().statusCode(400).body("code", equalTo("invalid-cursor"));
        }
        Http.as(User.PORTAL_MOKME)
                .get("/published/mokme/measures?cursor=" + cursor)
                .then()
                .statusCode(400);
    }

    @Test
    void a_portal_reads_its_own_channel_and_no_other() {
        PlanFixture.withMeasures(1).publish();
        feedOf("mokme", Http.as(User.PORTAL_MOKME))
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("private, max-age=60"))
                .header("Vary", containsString("authorization"))
                .header("Access-Control-Allow-Origin", equalTo(null));
        feedOf("migration-me", Http.as(User.PORTAL_MOKME)).then().statusCode(404);
        feedOf("migration-me", Http.as(User.PORTAL_MIGRATION_ME)).then().statusCode(200);
        feedOf("mokme", Http.as(User.COORDINATOR)).then().statusCode(200);
        feedOf("mokme", Http.as(User.AUDITOR)).then().statusCode(200);
        feedOf("mokme", Http.as(User.VIEWER)).then().statusCode(403);
        feedOf("mokme", Http.anonymous()).then().statusCode(401).header("WWW-Authenticate", containsString("Bearer"));
        feedOf("mokme", Http.anonymous().auth().oauth2("eyJhbGciOiJub25lIn0.e30."))
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
        feedOf("open-data", Http.as(User.PORTAL_MOKME)).then().statusCode(200);
        feedOf("nowhere", Http.anonymous()).then().statusCode(404);
    }

    @Test
    void a24_other_methods_are_refused_and_browsers_of_any_origin_may_ask_first() {
        Http.anonymous()
                .body("{}")
                .post(OPEN + "/measures")
                .then()
                .statusCode(405)
                .header("Allow", equalTo("GET, HEAD, OPTIONS"))
                .body("code", equalTo("method-not-allowed"));
        Http.anonymous()
                .header("Origin", "https://portal.example")
                .header("Access-Control-Request-Method", "GET")
                .options(OPEN + "/measures")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", equalTo("*"));
        Http.anonymous()
                .get(OPEN + "/measures/{lineage}", UUID.randomUUID())
                .then()
                .statusCode(404);
        Http.anonymous().get(OPEN + "/measures/nonsense").then().statusCode(404);
    }

    private static HttpResponse<byte[]> raw(String method, String path, String encoding) throws Exception {
        return raw(HttpClient.Version.HTTP_1_1, method, path, encoding);
    }

    /** As the bytes come: no decompression, no header that the test does not set. */
    private static HttpResponse<byte[]> raw(HttpClient.Version version, String method, String path, String encoding)
            throws Exception {
        URI address = URI.create("http://localhost:%d/api/v1%s".formatted(RestAssured.port, path));
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .version(version)
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .header("Accept-Encoding", encoding)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static Response feedOf(String channel, RequestSpecification caller) {
        return caller.get("/published/{channel}/measures", channel);
    }

    private static JsonNode replay(Response first, TreeMap<String, String> copy) throws Exception {
        Response answer = first;
        while (true) {
            JsonNode page =
                    MAPPER.readTree(answer.then().statusCode(200).extract().asString());
            for (JsonNode item : page.get("items")) {
                String lineage = item.get("lineage").asText();
                if (item.has("removed")) {
                    copy.remove(lineage);
                } else {
                    copy.put(lineage, canonical(item));
                }
            }
            if (!page.get("more").asBoolean()) {
                return page;
            }
            answer = Http.anonymous()
                    .urlEncodingEnabled(false)
                    .get(relative(page.get("next").asText()));
        }
    }

    private static Response next(Response page) {
        return Http.anonymous().urlEncodingEnabled(false).get(relative(page.path("next")));
    }

    private static String relative(String address) {
        return address.substring("/api/v1".length());
    }

    private static Iterable<JsonNode> rawItems(Response load) throws Exception {
        return MAPPER.readTree(load.asString()).get("items");
    }

    /** The items come in the canonical form, so reading and writing them in their own order must change nothing. */
    private static String canonical(JsonNode item) {
        return item.toString();
    }

    private static String digest(TreeMap<String, String> copy) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String document : copy.values()) {
            digest.update((document + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
