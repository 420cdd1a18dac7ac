package de.integrationsplan.responsibility;

import static de.integrationsplan.testing.User.AUDITOR;
import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.EDITOR_40;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class ResponsibilityApiTest {

    String measure;
    String path;

    @BeforeEach
    void aMeasure() {
        measure = Plans.measure(Plans.make(), "Getragen");
        path = "/measures/" + measure + "/responsibilities";
    }

    @Test
    void keeps_several_leads_partners_and_open_ends() {
        Plans.lead(measure, "40");
        Plans.lead(measure, "53");
        Plans.id(
                path,
                Map.of("role", "cooperation", "organisationId", Plans.office("80"), "note", "ggf.", "openEnded", true));
        Plans.id(path, Map.of("role", "further", "note", "alle teilnehmenden Ämter", "openEnded", true));
        Http.as(VIEWER)
                .get("/measures/" + measure)
                .then()
                .body(
                        "responsibilities.findAll { it.role == 'lead' }.organisation.key",
                        equalTo(java.util.List.of("40", "53")))
                .body("responsibilities.find { it.role == 'cooperation' }.note", equalTo("ggf."))
                .body("responsibilities.find { it.role == 'further' }.openEnded", equalTo(true));
    }

    @Test
    void wants_somebody_to_be_named_and_an_organisation_that_exists() {
        Plans.post(path, Map.of("role", "lead")).statusCode(400).body("errors[0].code", equalTo("names-nobody"));
        Plans.post(path, Map.of("role", "lead", "organisationId", measure))
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-reference"));
        Plans.post(path, Map.of("role", "lead", "note", "X", "validFrom", "2012-01-01", "validTo", "2011-12-31"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/validTo"));
    }

    @Test
    void refuses_the_same_organisation_twice_in_a_role_at_the_same_time() {
        String office = Plans.office("57");
        Plans.id(path, Map.of("role", "lead", "organisationId", office, "validTo", "2011-06-30"));
        Plans.post(path, Map.of("role", "lead", "organisationId", office, "validFrom", "2011-06-30"))
                .statusCode(409)
                .body("code", equalTo("duplicate"));
        Plans.id(path, Map.of("role", "lead", "organisationId", office, "validFrom", "2011-07-01"));
    }

    @Test
    void tells_who_was_responsible_on_a_day() {
        String office = Plans.office("99");
        Plans.id(
                path,
                Map.of("role", "lead", "organisationId", office, "validFrom", "2011-01-01", "validTo", "2011-12-31"));
        String carried = "/organisations/" + office + "/responsibilities";
        Http.as(VIEWER).queryParam("on", "2011-12-31").get(carried).then().body("items.measure.id", hasItem(measure));
        Http.as(VIEWER)
                .queryParam("on", "2012-01-01")
                .get(carried)
                .then()
                .body("items.measure.id", not(hasItem(measure)));
        Http.as(VIEWER).queryParam("on", "2011-02-30").get(carried).then().statusCode(400);
    }

    @Test
    void takes_away_the_right_to_edit_with_the_responsibility() {
        String lead = Plans.lead(measure, "40");
        String at = "/measures/" + measure;
        Http.patching(EDITOR_40, Plans.etag(at), Map.of("title", "Eins"))
                .patch(at)
                .then()
                .statusCode(200);
        Http.as(COORDINATOR)
                .header("If-Match", Plans.etag("/responsibilities/" + lead))
                .delete("/responsibilities/" + lead)
                .then()
                .statusCode(204);
        Http.patching(EDITOR_40, Plans.etag(at), Map.of("title", "Zwei"))
                .patch(at)
                .then()
                .statusCode(403);
    }

    @Test
    void writes_names_and_not_ids_into_the_history() {
        Plans.lead(measure, "32");
        Http.as(AUDITOR)
                .get("/measures/" + measure + "/history")
                .then()
                .statusCode(200)
                .body("items[0].entity", equalTo("responsibility"))
                .body("items[0].changes.find { it.field == 'organisation' }.to", equalTo("Amt 32"))
                .body("items[0].actor", not(empty()))
                .body("items[0].requestId", not(empty()));
    }
}
