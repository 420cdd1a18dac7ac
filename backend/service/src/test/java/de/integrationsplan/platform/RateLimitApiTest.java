package de.integrationsplan.platform;

import static de.integrationsplan.testing.User.AUDITOR;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A18: the number of requests that one caller may make. */
@QuarkusTest
@TestProfile(RateLimitApiTest.Five.class)
@WithTestResource(Stack.class)
class RateLimitApiTest {

    private static final int LIMIT = 5;

    public static class Five implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("integrationsplan.rate-limit.per-minute", Integer.toString(LIMIT));
        }
    }

    @Test
    void a18_refuses_the_request_after_the_last_and_says_when_to_come_back() {
        for (int left = LIMIT - 1; left >= 0; left--) {
            get(VIEWER)
                    .statusCode(200)
                    .header("RateLimit-Policy", equalTo("\"caller\";q=5;w=60"))
                    .header("RateLimit", containsString(";r=" + left + ";t="));
        }
        get(VIEWER)
                .statusCode(429)
                .contentType("application/problem+json")
                .body("code", equalTo("too-many-requests"))
                .header("RateLimit", containsString(";r=0;"))
                .header("Retry-After", matchesPattern("[1-9]|1[0-2]"));
        get(AUDITOR).statusCode(200);
    }

    @Test
    void a18_does_not_count_the_published_feed() {
        for (int request = 0; request <= LIMIT; request++) {
            Http.anonymous().get("/published/open-data/measures").then().header("RateLimit", equalTo(null));
        }
    }

    private static ValidatableResponse get(User user) {
        return Http.as(user).get("/me").then();
    }
}
