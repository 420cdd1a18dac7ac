package de.integrationsplan.organisation;

import static de.integrationsplan.testing.User.ADMIN;
import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.EDITOR_40;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Persons;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class ContactPersonApiTest {

    @Test
    void shows_addresses_and_numbers_only_to_those_who_work_with_them() {
        String surname = Persons.surname();
        String office = Plans.office("40");
        String path = person(Map.of(
                "name",
                "Eva " + surname,
                "organisationId",
                office,
                "email",
                "eva@kreis.example",
                "phone",
                "02104 99-0"));
        Http.as(EDITOR_40)
                .get(path)
                .then()
                .statusCode(200)
                .body("email", equalTo("eva@kreis.example"))
                .body("phone", equalTo("02104 99-0"))
                .body("organisation.key", equalTo("40"))
                .body("publishable", equalTo(false));
        Http.as(VIEWER)
                .get(path)
                .then()
                .statusCode(200)
                .body("name", equalTo("Eva " + surname))
                .body("email", nullValue())
                .body("phone", nullValue());
        Http.as(ADMIN).get(path).then().statusCode(403);
        Http.posting(EDITOR_40, Map.of("name", "X"))
                .post("/contact-persons")
                .then()
                .statusCode(403);
    }

    @Test
    void is_found_by_name_without_the_name_in_an_address_or_a_cursor() {
        String surname = Persons.surname();
        String office = Plans.office("41");
        String id = id(person(Map.of("name", "Eva " + surname, "organisationId", office)));
        String second = id(person(Map.of("name", "Otto " + surname, "organisationId", office)));
        Http.posting(VIEWER, Map.of("text", surname.toLowerCase(java.util.Locale.ROOT)))
                .post("/contact-person-searches")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id, second)));
        String next = Http.as(VIEWER)
                .queryParam("limit", 1)
                .queryParam("organisation", office)
                .get("/contact-persons")
                .then()
                .statusCode(200)
                .extract()
                .path("next");
        String cursor = next.substring(next.indexOf("cursor=") + 7);
        assertFalse(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).contains(surname));
    }

    @Test
    void names_every_wrong_field_at_once_and_each_name_once() {
        Plans.post(
                        "/contact-persons",
                        Map.of("name", " ", "email", "keine Adresse", "phone", "x", "publishableSince", "2026-02-30"))
                .statusCode(400)
                .body("errors.pointer.sort()", equalTo(List.of("/email", "/name", "/phone", "/publishableSince")));
        Plans.post("/contact-persons", Map.of("name", Persons.surname(), "publishable", true))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/publishableReason", "/publishableSince")));
        String surname = Persons.surname();
        person(Map.of("name", surname));
        Plans.post("/contact-persons", Map.of("name", surname.toUpperCase(java.util.Locale.ROOT)))
                .statusCode(409)
                .body("code", equalTo("duplicate"));
    }

    @Test
    void is_deleted_only_when_nobody_is_called_so_any_more_and_renamed_everywhere() {
        String surname = Persons.surname();
        String measure = Plans.measure(Plans.make(), "Mit Person");
        String carried = "/responsibilities/"
                + Plans.id(
                        "/measures/" + measure + "/responsibilities",
                        Map.of("role", "lead", "note", "SAB", "contactPerson", surname));
        String path = "/contact-persons/"
                + Http.posting(COORDINATOR, Map.of("text", surname))
                        .post("/contact-person-searches")
                        .path("items[0].id");
        String before = Plans.etag("/measures/" + measure);
        Http.patching(COORDINATOR, Plans.etag(path), Map.of("name", "Eva " + surname))
                .patch(path)
                .then()
                .statusCode(200)
                .body("responsibilities", equalTo(1));
        assertNotEquals(before, Plans.etag("/measures/" + measure));
        Http.as(VIEWER)
                .get("/measures/" + measure)
                .then()
                .body("responsibilities.contactPerson", equalTo(List.of("Eva " + surname)));
        delete(path).statusCode(409).body("code", equalTo("still-referenced"));
        delete(carried).statusCode(204);
        delete(path).statusCode(204);
        Http.as(VIEWER).get(path).then().statusCode(404);
    }

    @Test
    void two_who_change_the_same_field_hear_of_each_other() {
        String path = person(Map.of("name", Persons.surname(), "phone", "1234"));
        String seen = Plans.etag(path);
        Http.patching(COORDINATOR, seen, Map.of("phone", "5678"))
                .patch(path)
                .then()
                .statusCode(200);
        Http.patching(COORDINATOR, seen, Map.of("phone", "9999"))
                .patch(path)
                .then()
                .statusCode(412)
                .body("conflict.fields.field", hasItem("phone"));
        assertEquals("5678", Http.as(EDITOR_40).get(path).path("phone"));
        Http.as(VIEWER).get("/contact-persons").then().statusCode(200).body("items.phone", not(hasItem("5678")));
    }

    private static String person(Map<String, ?> input) {
        return "/contact-persons/" + Plans.id("/contact-persons", input);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static ValidatableResponse delete(String path) {
        return Http.as(COORDINATOR)
                .header("If-Match", Plans.etag(path))
                .delete(path)
                .then();
    }
}
