package de.integrationsplan.testing;

import static de.integrationsplan.testing.User.ADMIN;
import static de.integrationsplan.testing.User.COORDINATOR;

import de.integrationsplan.localstack.DevelopmentTokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** A channel that only one test publishes to; closed at the end, as it can never be deleted again once something was published. */
public final class OwnChannel implements AutoCloseable {

    public final String key = "own-" + UUID.randomUUID().toString().substring(0, 8);

    /** The portal's; null for a public channel. */
    private final @Nullable String clientSecret;

    private OwnChannel(String access) {
        clientSecret = Http.posting(ADMIN, input(access))
                .post("/channels")
                .then()
                .statusCode(201)
                .extract()
                .path("clientSecret");
    }

    public static OwnChannel withoutToken() {
        return new OwnChannel("public");
    }

    /** With a client in Keycloak, which is only its own. */
    public static OwnChannel withToken() {
        return new OwnChannel("token");
    }

    private Map<String, ?> input(String access) {
        Map<String, String> licence =
                Map.of("name", "dl-de/by-2-0", "url", "https://www.govdata.de/dl-de/by-2-0", "attribution", "Kreis");
        return Map.of("key", key, "name", "Kanal " + key, "access", access, "licence", licence);
    }

    public String path() {
        return "/channels/" + key;
    }

    public String feed() {
        return "/published/" + key;
    }

    public String client() {
        return "portal-" + key;
    }

    /** A request of its portal. */
    public RequestSpecification asPortal() {
        String issuer = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
        String secret = Objects.requireNonNull(clientSecret, "a public channel has no portal");
        return Http.anonymous().auth().oauth2(new DevelopmentTokens(issuer).ofPortal(client(), secret));
    }

    public Response tryPublishing(String planId) {
        return Http.posting(COORDINATOR, Map.of("channels", List.of(key))).post("/plans/{id}/publications", planId);
    }

    /** The new edition. */
    public JsonPath publish(String planId) {
        return tryPublishing(planId).then().statusCode(201).extract().jsonPath();
    }

    public Response tryWithdrawing(String measureId, String reason) {
        return Http.posting(COORDINATOR, Map.of("reason", reason, "channels", List.of(key)))
                .post("/measures/{id}/withdrawals", measureId);
    }

    /** The new edition. */
    public JsonPath withdraw(String measureId) {
        return tryWithdrawing(measureId, "Fällt aus")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    @Override
    public void close() {
        Http.as(ADMIN).post(path() + "/close").then().statusCode(200);
    }
}
