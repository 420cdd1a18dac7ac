package de.integrationsplan.measure;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.EDITOR_40;
import static de.integrationsplan.testing.User.EDITOR_50_5;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.MovableClock;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class MeasureDraftApiTest {

    @Inject
    MeasureDrafts drafts;

    String measure;
    String path;

    @BeforeEach
    void aMeasureOfOffice40() {
        measure = Plans.measure(Plans.make(), "Sprachkurs");
        Plans.lead(measure, "40");
        path = "/measures/" + measure + "/draft";
    }

    private Response put(User user, String ifMatch, Map<String, ?> content) {
        return Http.as(user)
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(Map.of("baseVersion", 2, "content", content))
                .put(path);
    }

    private static final Map<String, ?> TYPED =
            Map.of("title", "Sprachkurse", "schedule", Map.of("from", "Mai 20"), "items", "noch nichts");

    @Test
    void keeps_what_one_person_types_as_it_was_typed_and_shows_it_to_nobody_else() {
        String etag =
                put(EDITOR_40, "\"0\"", TYPED).then().statusCode(200).extract().header("ETag");
        Response read = Http.as(EDITOR_40).get(path);
        read.then()
                .statusCode(200)
                .header("ETag", etag)
                .body("baseVersion", equalTo(2))
                .body("content.schedule.from", equalTo("Mai 20"));
        Http.as(COORDINATOR).get(path).then().statusCode(404);
        Http.as(VIEWER).get(path).then().statusCode(403);
        Http.as(EDITOR_40).get("/me/drafts").then().statusCode(200).body("items.measure.id", hasItem(measure));
        Http.as(COORDINATOR).get("/me/drafts").then().body("items.measure.id", not(hasItem(measure)));
        Http.as(VIEWER)
                .get("/measures/" + measure)
                .then()
                .body("title", equalTo("Sprachkurs"))
                .body("version", equalTo(2));
        Http.as(COORDINATOR).get("/measures/" + measure + "/history").then().body("items", hasSize(2));
    }

    @Test
    void does_not_write_over_what_another_window_of_the_same_person_wrote() {
        String first = put(EDITOR_40, "\"0\"", TYPED).header("ETag");
        put(EDITOR_40, "\"0\"", TYPED).then().statusCode(412).header("ETag", first);
        String second = put(EDITOR_40, first, Map.of("title", "Anders")).header("ETag");
        put(EDITOR_40, first, TYPED).then().statusCode(412).header("ETag", second);
        Http.as(EDITOR_40).delete(path).then().statusCode(428);
        Http.as(EDITOR_40).header("If-Match", second).delete(path).then().statusCode(204);
        Http.as(EDITOR_40).get(path).then().statusCode(404);
        put(EDITOR_40, second, TYPED).then().statusCode(412);
    }

    @Test
    void takes_fields_of_a_measure_only_and_only_from_those_who_may_change_it() {
        put(EDITOR_40, "*", Map.of("version", 3))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/content/version"));
        put(EDITOR_50_5, "\"0\"", TYPED).then().statusCode(403);
        put(EDITOR_40, "*", Map.of("description", "x".repeat(19_999))).then().statusCode(200);
    }

    @Test
    void saved_fields_leave_the_draft_and_an_empty_draft_is_gone() {
        put(EDITOR_40, "\"0\"", Map.of("title", "Sprachkurse", "description", "angefangen"));
        put(COORDINATOR, "\"0\"", Map.of("title", "Kurse"));
        save(EDITOR_40, Map.of("title", "Sprachkurse"));
        Http.as(EDITOR_40)
                .get(path)
                .then()
                .body("content.description", equalTo("angefangen"))
                .body("content", not(hasKey("title")));
        save(EDITOR_40, Map.of("description", "fertig"));
        Http.as(EDITOR_40).get(path).then().statusCode(404);
        Http.as(COORDINATOR).get(path).then().statusCode(200);
    }

    private void save(User user, Map<String, ?> change) {
        Http.patching(user, Plans.etag("/measures/" + measure), change)
                .patch("/measures/" + measure)
                .then()
                .statusCode(200);
    }

    @Test
    void is_forgotten_after_30_days_and_not_before() {
        put(EDITOR_40, "\"0\"", TYPED);
        try (MovableClock clock = MovableClock.install()) {
            clock.advance(MeasureDrafts.KEPT.minus(Duration.ofMinutes(1)));
            drafts.forgetOld();
            assertEquals(200, Http.as(EDITOR_40).get(path).statusCode());
            clock.advance(Duration.ofMinutes(2));
            drafts.forgetOld();
            assertEquals(404, Http.as(EDITOR_40).get(path).statusCode());
        }
    }
}
