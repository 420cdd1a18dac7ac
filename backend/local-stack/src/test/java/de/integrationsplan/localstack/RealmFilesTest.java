package de.integrationsplan.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RealmFilesTest {

    private static final Path DIR = Options.repositoryRoot().resolve("backend/keycloak");
    private static final Set<String> DEMO_USERS =
            Set.of("viewer", "editor-40", "editor-50-5", "coordinator", "finance", "auditor", "admin");
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void productionKnowsNobodyButTheTwoPortalsAndTheServiceItself() throws IOException {
        assertEquals(
                Set.of(
                        "service-account-integrationsplan-service",
                        "service-account-portal-migration-me",
                        "service-account-portal-mokme"),
                values(production().path("users"), "username"));
    }

    @Test
    void productionHasNoClientForScripts() throws IOException {
        assertEquals(
                Set.of("integrationsplan-app", "integrationsplan-service", "portal-migration-me", "portal-mokme"),
                values(production().path("clients"), "clientId"));
    }

    @Test
    void theServiceMayAdministerUsersAndClientsAndReadRolesAndNothingElse() throws IOException {
        for (JsonNode user : production().path("users")) {
            if (user.path("serviceAccountClientId").asText().equals("integrationsplan-service")) {
                assertEquals(
                        "{\"realm-management\":[\"manage-clients\",\"manage-users\",\"view-realm\"]}",
                        user.path("clientRoles").toString());
                assertTrue(user.path("realmRoles").isMissingNode());
            } else {
                assertTrue(user.path("clientRoles").isMissingNode());
            }
        }
        assertEquals(
                "[{\"client\":\"integrationsplan-service\",\"roles\":[\"manage-clients\",\"manage-users\",\"view-realm\"]}]",
                production().at("/clientScopeMappings/realm-management").toString());
    }

    @Test
    void noClientInProductionTakesPasswords() throws IOException {
        for (JsonNode client : production().path("clients")) {
            assertFalse(client.path("directAccessGrantsEnabled").asBoolean(true), client.path("clientId")::asText);
        }
    }

    @Test
    void everySecretInProductionComesFromTheEnvironmentAndHasNoDefault() throws IOException {
        List<JsonNode> secrets = production().findValues("secret");
        assertEquals(3, secrets.size());
        for (JsonNode secret : secrets) {
            assertTrue(secret.asText().matches("\\$\\{[A-Z_]+}"), secret::asText);
        }
    }

    @Test
    void developmentAddsTheDemoUsersAndTheClientForScripts() throws IOException {
        JsonNode merged = json.readTree(RealmFiles.merged(DIR));
        assertTrue(values(merged.path("users"), "username").containsAll(DEMO_USERS));
        assertTrue(values(merged.path("clients"), "clientId").containsAll(Set.of("dev-cli", "integrationsplan-app")));
    }

    @Test
    void theFingerprintTellsOneValueFromTheNext() {
        assertFalse(RealmFiles.fingerprint("ab", "c").equals(RealmFiles.fingerprint("a", "bc")));
        assertEquals(RealmFiles.fingerprint("a", "b"), RealmFiles.fingerprint("a", "b"));
    }

    private JsonNode production() throws IOException {
        return json.readTree(DIR.resolve(RealmFiles.PRODUCTION).toFile());
    }

    private static Set<String> values(JsonNode list, String field) {
        Set<String> values = new TreeSet<>();
        list.forEach(item -> values.add(item.path(field).asText()));
        return values;
    }
}
