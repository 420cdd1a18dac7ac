package de.integrationsplan.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The running PostgreSQL and Keycloak, seen from outside. */
class LocalStackTest {

    private static LocalStack stack;
    private static DevelopmentTokens tokens;

    @BeforeAll
    static void start() {
        stack = LocalStack.start(Options.forTests());
        tokens = new DevelopmentTokens(stack.issuer());
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @ParameterizedTest
    @CsvSource({
        "viewer, viewer, 50-5",
        "editor-40, editor, 40",
        "editor-50-5, editor, 50-5",
        "coordinator, coordinator, 50-5",
        "finance, finance, 50-5",
        "auditor, auditor,",
        "admin, admin,"
    })
    void aTokenSaysForWhomAndWhatItIs(String login, String role, String organisation) throws IOException {
        JsonNode token = read(tokens.ofUser(login));
        assertEquals(stack.issuer(), token.path("iss").asText());
        assertEquals("integrationsplan-api", token.path("aud").asText());
        assertEquals(login, token.path("preferred_username").asText());
        assertTrue(token.path("name").asText().contains(" "), token::toString);
        assertEquals(List.of(role), texts(token.at("/realm_access/roles")));
        assertEquals(
                organisation == null ? "" : organisation,
                token.path("organisation").asText());
        assertEquals(300, token.path("exp").asLong() - token.path("iat").asLong());
    }

    @ParameterizedTest
    @ValueSource(strings = {"migration-me", "mokme"})
    void aPortalIsKnownByItsChannel(String channel) throws IOException {
        JsonNode token = read(tokens.ofPortal("portal-" + channel));
        assertEquals("integrationsplan-api", token.path("aud").asText());
        assertEquals(channel, token.path("channel").asText());
        assertEquals(List.of("portal"), texts(token.at("/realm_access/roles")));
    }

    @Test
    void theAppMayNotLogInWithoutProofOfTheCode() throws Exception {
        String answer = authorisation("http%3A%2F%2Flocalhost%3A5173%2F", "");
        assertTrue(answer.contains("error=invalid_request"), answer);
        assertTrue(answer.contains("code_challenge_method"), answer);
    }

    @Test
    void aStrangeAddressGetsNoLogin() throws Exception {
        assertEquals("400", authorisation("http%3A%2F%2Fstrange.example%2F", "&code_challenge_method=S256"));
    }

    @Test
    void theServiceOwnsAnEmptyDatabaseInGermanOrder() throws SQLException {
        try (Connection connection = DriverManager.getConnection(stack.jdbcUrl(), stack.username(), stack.password())) {
            assertEquals(List.of("Apfel", "Ärzte", "Ofen", "Öl", "Zebra"), column(connection, """
                    select word from unnest(array['Zebra', 'Ärzte', 'Apfel', 'Öl', 'Ofen']) word order by word"""));
            assertEquals(List.of("0"), column(connection, """
                    select count(*) from information_schema.tables where table_schema = 'public'"""));
            assertEquals(List.of("f"), column(connection, """
                    select rolsuper from pg_roles where rolname = current_user"""));
        }
    }

    @Test
    void aSecondStackOnTheSameFolderIsRefusedInOneLine() {
        StackException refusal = assertThrows(StackException.class, () -> LocalStack.start(Options.forTests()));
        String message = String.valueOf(refusal.getMessage());
        assertTrue(message.startsWith("Another local stack is using "), message);
        assertEquals(1, message.lines().count(), message);
    }

    /** Where Keycloak sends the browser, or the status if it sends it nowhere. */
    private static String authorisation(String redirectUri, String more) throws Exception {
        URI uri = URI.create(stack.issuer() + "/protocol/openid-connect/auth?client_id=integrationsplan-app"
                + "&response_type=code&scope=openid&redirect_uri=" + redirectUri + more);
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        return response.headers().firstValue("Location").orElse(Integer.toString(response.statusCode()));
    }

    private static JsonNode read(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
