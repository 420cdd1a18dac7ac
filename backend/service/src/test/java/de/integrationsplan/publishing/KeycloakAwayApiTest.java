package de.integrationsplan.publishing;

import static de.integrationsplan.testing.User.ADMIN;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.equalTo;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Keycloak lets the service's own client in no more: portals cannot be set up or closed, people cannot be administered, and nothing is half done. */
@QuarkusTest
@WithTestResource(Stack.class)
@TestProfile(KeycloakAwayApiTest.ShutOut.class)
class KeycloakAwayApiTest {

    /** A client that Keycloak does not know: the answer is the same for all failures, see KeycloakAdministration. */
    public static class ShutOut implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("integrationsplan.identity.client-id", "nobody");
        }
    }

    @Test
    void a_portal_with_tokens_is_not_set_up() {
        Http.posting(ADMIN, TestChannel.input("half-done", Map.of("access", "token")))
                .post("/channels")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("5"));
        Http.as(ADMIN).get("/channels/half-done").then().statusCode(404);
    }

    @Test
    void a_channel_is_not_closed_nor_opened_to_tokens_but_can_be_renamed() {
        Http.posting(ADMIN, Map.of()).post("/channels/mokme/close").then().statusCode(503);
        String etag = Http.as(ADMIN).get("/channels/mokme").header("ETag");
        Http.as(ADMIN).get("/channels/mokme").then().body("state", equalTo("open"));
        Http.posting(ADMIN, Map.of())
                .post("/channels/mokme/client-secret")
                .then()
                .statusCode(503);
        Http.patching(ADMIN, etag, Map.of("access", "public"))
                .patch("/channels/mokme")
                .then()
                .statusCode(503);
        Http.patching(ADMIN, etag, Map.of("name", "MOKME"))
                .patch("/channels/mokme")
                .then()
                .statusCode(200)
                .body("access", equalTo("token"));
    }

    @Test
    void nobody_is_listed_invited_or_changed_and_everything_else_goes_on() {
        Http.as(ADMIN).get("/users").then().statusCode(503).header("Retry-After", equalTo("5"));
        Map<String, Object> somebody =
                Map.of("firstName", "T", "lastName", "T", "email", "t@test.example", "roles", List.of("viewer"));
        Http.posting(ADMIN, somebody).post("/users").then().statusCode(503);
        Http.patching(ADMIN, "*", Map.of("enabled", false))
                .patch("/users/" + UUID.randomUUID())
                .then()
                .statusCode(503);
        Http.as(ADMIN).get("/organisations").then().statusCode(200);
    }

    @Test
    void who_leads_without_a_user_cannot_be_told_and_the_other_work_lists_can() {
        PlanFixture plan = PlanFixture.withMeasures(1);
        String list = "/plans/" + plan.planId + "/responsibility-findings?kind=";
        Http.as(VIEWER).get(list + "lead-without-user").then().statusCode(503).header("Retry-After", equalTo("5"));
        Http.as(VIEWER).get(list + "no-lead").then().statusCode(200);
    }

    @Test
    void a_public_channel_needs_no_keycloak() {
        TestChannel.open(Map.of()).close();
    }
}
