package de.integrationsplan.organisation;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Stack.class)
class OrganisationApiTest {

    @ParameterizedTest(name = "finds unit 50-5 by \"{0}\"")
    @ValueSource(strings = {"50-5", "SG 50-5", "Sachgebiet 50-5", "sachgebiet 50"})
    void finds_a_unit_by_what_people_type(String text) {
        Plans.office("50-5");
        Http.as(VIEWER)
                .queryParam("q", text)
                .get("/organisations")
                .then()
                .statusCode(200)
                .body("items.key", hasItem("50-5"));
    }

    @Test
    void refuses_a_key_twice_and_a_name_twice_among_those_without_key() {
        Plans.office("77");
        Plans.post("/organisations", Map.of("key", "77", "name", "Anderes", "kind", "office"))
                .statusCode(409);
        String name = "Verein " + UUID.randomUUID();
        Plans.id("/organisations", Map.of("name", name, "kind", "partner"));
        Plans.post("/organisations", Map.of("name", name.toUpperCase(java.util.Locale.ROOT), "kind", "partner"))
                .statusCode(409)
                .body("code", equalTo("duplicate"));
    }

    @Test
    void deletes_an_organisation_that_nothing_refers_to() {
        Plans.Made plan = Plans.make();
        String measure = Plans.measure(plan, "Beratung");
        String path = "/organisations/"
                + Plans.id("/organisations", Map.of("name", "Kurz " + UUID.randomUUID(), "kind", "partner"));
        String id = path.substring(path.lastIndexOf('/') + 1);
        String carried =
                Plans.id("/measures/" + measure + "/responsibilities", Map.of("role", "lead", "organisationId", id));
        delete(path).statusCode(409).body("code", equalTo("still-referenced"));
        delete("/responsibilities/" + carried).statusCode(204);
        delete(path).statusCode(204);
        Http.as(VIEWER).get(path).then().statusCode(404);
    }

    private static ValidatableResponse delete(String path) {
        return Http.as(COORDINATOR)
                .header("If-Match", Plans.etag(path))
                .delete(path)
                .then();
    }

    @Test
    void refuses_an_organisation_that_would_be_part_of_itself() {
        String parent = Plans.id("/organisations", Map.of("name", "Oben " + UUID.randomUUID(), "kind", "partner"));
        String child = Plans.id(
                "/organisations", Map.of("name", "Unten " + UUID.randomUUID(), "kind", "partner", "parentId", parent));
        String path = "/organisations/" + parent;
        Http.patching(COORDINATOR, Plans.etag(path), Map.of("parentId", child))
                .patch(path)
                .then()
                .statusCode(409);
    }

    @Test
    void counts_a_new_version_of_the_measures_that_show_a_renamed_organisation() {
        String organisation = Plans.id("/organisations", Map.of("name", "Alt " + UUID.randomUUID(), "kind", "partner"));
        String measure = Plans.measure(Plans.make(), "Mit Partner");
        Plans.id("/measures/" + measure + "/responsibilities", Map.of("role", "lead", "organisationId", organisation));
        String before = Plans.etag("/measures/" + measure);
        String path = "/organisations/" + organisation;
        String name = "Neu " + UUID.randomUUID();
        Http.patching(COORDINATOR, Plans.etag(path), Map.of("name", name))
                .patch(path)
                .then()
                .statusCode(200);
        assertNotEquals(before, Plans.etag("/measures/" + measure));
        Http.as(VIEWER)
                .get("/measures/" + measure)
                .then()
                .body("responsibilities.organisation.name", equalTo(List.of(name)));
    }

    @Test
    void shows_the_tree_level_by_level_and_only_what_was_valid_on_a_day() {
        String parent = Plans.id("/organisations", Map.of("name", "Oben " + UUID.randomUUID(), "kind", "partner"));
        String child = Plans.id(
                "/organisations",
                new java.util.HashMap<>(Map.of(
                        "name",
                        "Unten " + UUID.randomUUID(),
                        "kind",
                        "partner",
                        "parentId",
                        parent,
                        "validTo",
                        "2011-12-31")));
        Http.as(VIEWER)
                .queryParam("parent", parent)
                .queryParam("on", "2011-12-31")
                .get("/organisations")
                .then()
                .body("items.id", equalTo(List.of(child)));
        Http.as(VIEWER)
                .queryParam("parent", parent)
                .queryParam("on", "2012-01-01")
                .get("/organisations")
                .then()
                .body("items.id", equalTo(List.of()));
        Http.as(VIEWER)
                .queryParam("parent", "none")
                .queryParam("q", "Unten")
                .get("/organisations")
                .then()
                .statusCode(200)
                .body("items.id", org.hamcrest.Matchers.not(hasItem(child)));
        Http.as(VIEWER)
                .queryParam("parent", "nobody")
                .get("/organisations")
                .then()
                .statusCode(400);
    }

    @Test
    void knows_municipalities_by_their_official_key_and_offices_by_their_mailbox() {
        Http.as(VIEWER)
                .get("/municipality-keys")
                .then()
                .statusCode(200)
                .body("items.find { it.ags == '05158036' }.name", equalTo("Wülfrath"))
                .body("items.size()", greaterThan(10_000));
        for (Map.Entry<String, String> search : Map.of(
                        "wulfr mettmann", "05158036", "09162", "09162000", "köln", "05315000")
                .entrySet()) {
            Http.as(VIEWER)
                    .queryParam("q", search.getKey())
                    .get("/municipality-keys")
                    .then()
                    .statusCode(200)
                    .body("items[0].ags", equalTo(search.getValue()))
                    .body("items.size()", lessThanOrEqualTo(50));
        }
        Plans.post("/organisations", Map.of("name", "Nirgendwo", "kind", "municipality", "ags", "99999999"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/ags"))
                .body("errors[0].code", equalTo("unknown-municipality-key"));
        Plans.post("/organisations", Map.of("name", "Postlos", "kind", "partner", "contactEmail", "kein Postfach"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/contactEmail"));
        String id = Plans.id(
                "/organisations",
                Map.of("name", "Post " + UUID.randomUUID(), "kind", "partner", "contactEmail", "post@verein.example"));
        Http.as(VIEWER).get("/organisations/" + id).then().body("contactEmail", equalTo("post@verein.example"));
    }

    @Test
    void pages_in_german_order_without_gap_or_double() {
        String next = "/api/v1/organisations?limit=3";
        java.util.Set<String> seen = new java.util.HashSet<>();
        int count = 0;
        while (next != null) {
            var page = Http.as(VIEWER)
                    .basePath("")
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            List<String> ids = page.path("items.id");
            count += ids.size();
            seen.addAll(ids);
            next = page.path("next");
        }
        org.junit.jupiter.api.Assertions.assertEquals(count, seen.size());
    }
}
