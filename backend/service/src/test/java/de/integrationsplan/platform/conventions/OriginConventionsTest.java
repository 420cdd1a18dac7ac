package de.integrationsplan.platform.conventions;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A3 and A24: what answers give away, and to whom. */
@QuarkusTest
@WithTestResource(Stack.class)
class OriginConventionsTest {

    private static final String APP = "http://localhost:5173";
    private static final Pattern INTERNALS = Pattern.compile(
            "Exception|\\bat [a-z]+\\.|org\\.|java\\.|io\\.quarkus|SQL|select |hibernate|postgres|\\.java",
            Pattern.CASE_INSENSITIVE);

    @ParameterizedTest(name = "a03: {0}")
    @ValueSource(
            strings = {
                "/plans/x",
                "/plans?year=x",
                "/measures?q=%00",
                "/measures?cursor=x",
                "/measures?updatedSince=0000-00-00T00:00:00Z",
                "/measures?organisation=%27%20or%201=1",
                "/search",
                "/nothing",
                "/plans;x=1",
                "/../../etc/passwd"
            })
    void a03_no_error_tells_how_the_service_is_made(String path) {
        String body = Http.as(VIEWER).urlEncodingEnabled(false).get(path).asString();
        assertFalse(INTERNALS.matcher(body).find(), body);
    }

    @Test
    void a03_what_the_database_refuses_is_told_in_our_words() {
        Plans.Made plan = Plans.make();
        Map<String, Object> same = Map.of("number", "10.1", "title", "Noch einmal");
        String body = Plans.post("/plans/" + plan.id() + "/building-blocks", same)
                .statusCode(409)
                .body("code", equalTo("duplicate"))
                .extract()
                .asString();
        assertFalse(INTERNALS.matcher(body).find(), body);
    }

    @Test
    void a24_the_application_may_read_other_pages_may_not() {
        Http.as(VIEWER)
                .header("Origin", APP)
                .get("/plans")
                .then()
                .header("Access-Control-Allow-Origin", equalTo(APP))
                .header("Access-Control-Expose-Headers", containsString("ETag"));
        Http.as(VIEWER)
                .header("Origin", "https://evil.example")
                .get("/plans")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
        Http.as(COORDINATOR)
                .header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "PATCH")
                .options("/plans")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void a24_the_contract_and_the_problems_are_for_every_page_without_credentials() {
        for (String path : new String[] {"/problems", "/changelog", "/openapi.yaml"}) {
            Http.anonymous()
                    .header("Origin", "https://portal.example")
                    .get(path)
                    .then()
                    .header("Access-Control-Allow-Origin", equalTo("*"))
                    .header("Access-Control-Allow-Credentials", nullValue());
        }
    }
}
