package de.integrationsplan.localstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Access tokens of the demo users and portals of the development realm, for scripts and tests. */
public final class DevelopmentTokens {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String issuer;

    public DevelopmentTokens(String issuer) {
        this.issuer = issuer;
    }

    /** A token of a demo user, whose password is the login; valid for five minutes. */
    public String ofUser(String login) {
        return ofUser(login, login);
    }

    /** A token of somebody who was invited since; valid for five minutes. */
    public String ofUser(String login, String password) {
        return request(Map.of(
                "grant_type",
                "password",
                "client_id",
                "dev-cli",
                "username",
                login,
                "password",
                password,
                "scope",
                "openid"));
    }

    /** A token of a portal, for example {@code portal-mokme}, whose secret is its client id; valid for five minutes. */
    public String ofPortal(String clientId) {
        return ofPortal(clientId, clientId);
    }

    /** A token of a portal that was set up since; valid for five minutes. */
    public String ofPortal(String clientId, String secret) {
        return request(Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret));
    }

    private String request(Map<String, String> form) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
                .build();
        try {
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new StackException("Keycloak refuses a token: " + response.body());
            }
            return new ObjectMapper()
                    .readTree(response.body())
                    .path("access_token")
                    .asText();
        } catch (IOException | InterruptedException e) {
            throw new StackException("Keycloak does not answer: " + e.getMessage(), e);
        }
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
