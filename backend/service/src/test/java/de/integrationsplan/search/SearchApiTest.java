package de.integrationsplan.search;

import static de.integrationsplan.testing.User.ADMIN;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One search over everything. Each test uses a word of its own, as all plans are searched. */
@QuarkusTest
@WithTestResource(Stack.class)
class SearchApiTest {

    private String word = "";

    @BeforeEach
    void aWordThatNobodyElseUses() {
        word = UUID.randomUUID()
                        .toString()
                        .replaceAll("[^a-f]", "")
                        .concat("quaxelquaxel")
                        .substring(0, 12) + "heim";
    }

    @Test
    void finds_measures_goals_building_blocks_and_organisations_at_once() {
        Plans.Made plan = Plans.make();
        String block =
                Plans.id("/plans/" + plan.id() + "/building-blocks", Map.of("number", "99", "title", "Block " + word));
        Plans.id("/plans/" + plan.id() + "/goals", Map.of("title", "Ziel " + word, "buildingBlockIds", List.of(block)));
        Plans.measure(plan, "Treffpunkt", Map.of("description", "Der Treff in " + word + " öffnet täglich"));
        Plans.id("/organisations", Map.of("name", "Verein " + word, "kind", "partner"));
        JsonPath found = search(VIEWER, word).extract().jsonPath();
        assertEquals(
                new HashSet<>(List.of("measure", "goal", "building-block", "organisation")),
                new HashSet<>(found.getList("items.kind")));
        String measure = "items.find { it.kind == 'measure' }";
        assertEquals("Treffpunkt", found.getString(measure + ".markedTitle"));
        assertTrue(found.getString(measure + ".excerpt").contains("⟦" + word + "⟧"));
        assertEquals(2020, found.getInt(measure + ".planYear"));
        assertEquals("99", found.getString("items.find { it.kind == 'building-block' }.known"));
        assertEquals("Ziel ⟦" + word + "⟧", found.getString("items.find { it.kind == 'goal' }.markedTitle"));
        assertEquals(
                List.of("goal"),
                Http.as(VIEWER)
                        .queryParam("q", word)
                        .queryParam("kind", "goal")
                        .get("/search")
                        .path("items.kind"));
    }

    @Test
    void an_administrator_finds_organisations_only() {
        Plans.measure(Plans.make(), "Kurs " + word);
        Plans.id("/organisations", Map.of("name", "Verein " + word, "kind", "partner"));
        search(ADMIN, word).body("items.kind", equalTo(List.of("organisation")));
    }

    @Test
    void an_office_is_the_first_organisation_that_is_found_by_its_key() {
        Plans.office("40");
        Plans.office("50-5");
        search(VIEWER, "Amt 40").body("items.find { it.kind == 'organisation' }.known", equalTo("40"));
        search(VIEWER, "40").body("items.find { it.kind == 'organisation' }.known", equalTo("40"));
        search(VIEWER, "50-5").body("items.find { it.kind == 'organisation' }.known", equalTo("50-5"));
    }

    @Test
    void compounds_stems_umlauts_and_typing_errors_are_found() {
        String title = "Sprachkurse in der Ausländerbehörde " + word;
        Plans.measure(Plans.make(), title);
        for (String typed : List.of(
                "Kurs",
                "Kurse",
                "Sprachkurs",
                "auslanderbehorde",
                "Auslaenderbehoerde",
                "behörden",
                word.toUpperCase())) {
            search(VIEWER, typed + " " + word).body("items.title", hasItem(title));
        }
        search(VIEWER, "Sprachkrus " + word).body("items.title", hasItem(title));
        search(VIEWER, "Zahnersatz " + word).body("items.title", not(hasItem(title)));
    }

    @Test
    void internal_notes_are_not_searched() {
        Plans.measure(Plans.make(), "Ohne", Map.of("internalNote", "geheim " + word));
        search(VIEWER, word).body("items", equalTo(List.of()));
    }

    @Test
    void pages_hold_every_hit_once_although_more_are_added() {
        Plans.Made plan = Plans.make();
        for (int number = 0; number < 5; number++) {
            Plans.measure(plan, "Kurs " + number + " " + word);
        }
        List<String> titles = new ArrayList<>();
        JsonPath page = Http.as(VIEWER)
                .queryParam("q", word)
                .queryParam("limit", 2)
                .get("/search")
                .jsonPath();
        while (true) {
            titles.addAll(page.getList("items.title"));
            if (page.getString("next") == null) {
                break;
            }
            Plans.measure(plan, "Später " + word);
            page = Http.as(VIEWER).basePath("").get(page.getString("next")).jsonPath();
        }
        assertEquals(5, titles.size());
        assertEquals(5, new HashSet<>(titles).size());
        assertTrue(titles.stream().noneMatch(title -> title.startsWith("Später")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "_",
                "'",
                "\\",
                "';drop table measure;--",
                "<script>",
                "a:*b&!c|(d",
                "⟦x⟧",
                "in",
                "und",
                "👩‍👩‍👧"
            })
    void hostile_words_find_nothing_and_break_nothing(String text) {
        search(VIEWER, text).body("items.title", everyItem(not(equalTo(text))));
        Http.as(VIEWER).queryParam("q", text).get("/measures").then().statusCode(200);
        Http.as(VIEWER).queryParam("q", text).get("/organisations").then().statusCode(200);
    }

    @Test
    void a_search_without_words_is_refused() {
        Http.as(VIEWER).get("/search").then().statusCode(400).body("errors.parameter", hasItem("q"));
        Http.as(VIEWER).queryParam("q", "x".repeat(201)).get("/search").then().statusCode(400);
        Http.as(VIEWER)
                .queryParam("q", "x")
                .queryParam("kind", "person")
                .get("/search")
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse search(de.integrationsplan.testing.User user, String text) {
        return Http.as(user).queryParam("q", text).get("/search").then().statusCode(200);
    }
}
