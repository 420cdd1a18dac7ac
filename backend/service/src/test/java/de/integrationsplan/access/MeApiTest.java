package de.integrationsplan.access;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class MeApiTest {

    @Test
    void tells_a_coordinator_that_publishing_is_permitted() {
        Http.as(User.COORDINATOR)
                .get("/me")
                .then()
                .statusCode(200)
                .body("username", equalTo("coordinator"))
                .body("permissions", hasItem("publication:write"));
    }

    @Test
    void tells_a_viewer_that_changing_is_not() {
        Http.as(User.VIEWER).get("/me").then().statusCode(200).body("permissions", not(hasItem("measure:write")));
    }

    @Test
    void answers_401_without_a_token() {
        Http.anonymous().get("/me").then().statusCode(401).body("code", equalTo("unauthenticated"));
    }

    @Test
    void answers_401_to_a_token_that_nobody_signed() {
        Http.anonymous()
                .auth()
                .oauth2("eyJhbGciOiJub25lIn0.e30.")
                .get("/me")
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
    }
}
