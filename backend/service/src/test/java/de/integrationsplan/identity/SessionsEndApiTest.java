package de.integrationsplan.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Who is locked out is out: the session of a person who has really signed in ends. */
@QuarkusTest
@WithTestResource(Stack.class)
class SessionsEndApiTest {

    @Inject
    KeycloakAdministration keycloak;

    @Test
    void deactivating_ends_the_sessions_and_keeps_new_ones_from_beginning() throws Exception {
        String id = People.invited("viewer", Map.of()).path("id");
        String login = People.chosen(keycloak, id);
        HttpResponse<String> session =
                token(Map.of("grant_type", "password", "username", login, "password", People.PASSWORD));
        assertEquals(200, session.statusCode(), session::body);
        String refresh =
                new ObjectMapper().readTree(session.body()).get("refresh_token").asText();
        People.patch(id, Map.of("enabled", false)).then().statusCode(200);
        assertNotEquals(
                200,
                token(Map.of("grant_type", "refresh_token", "refresh_token", refresh))
                        .statusCode());
        assertNotEquals(
                200,
                token(Map.of("grant_type", "password", "username", login, "password", People.PASSWORD))
                        .statusCode());
    }

    private HttpResponse<String> token(Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "client_id=dev-cli&", ""));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(ConfigProvider.getConfig()
                                                .getValue("quarkus.oidc.auth-server-url", String.class)
                                        + "/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
