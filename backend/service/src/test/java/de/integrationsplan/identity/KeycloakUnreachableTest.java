package de.integrationsplan.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Keycloak does not answer: callers hear so within seconds. */
class KeycloakUnreachableTest {

    @Test
    void a_server_that_takes_the_call_and_says_nothing_is_not_waited_for() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertUnavailable("http://localhost:" + silent.getLocalPort());
        }
    }

    @Test
    void a_server_that_is_not_there_is_not_waited_for() throws IOException {
        int free;
        try (ServerSocket closed = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            free = closed.getLocalPort();
        }
        assertUnavailable("http://localhost:" + free);
    }

    private static void assertUnavailable(String server) {
        KeycloakAdministration keycloak = new KeycloakAdministration();
        keycloak.realmUrl = server + "/realms/integrationsplan";
        keycloak.clientId = "integrationsplan-service";
        keycloak.clientSecret = Optional.of("secret");
        HttpProblem problem = assertTimeoutPreemptively(
                Duration.ofSeconds(8),
                () -> assertThrows(
                        HttpProblem.class,
                        () -> keycloak.ask(realm -> realm.users().list(0, 1))));
        assertEquals(503, problem.getStatusCode());
        assertEquals("5", problem.getHeaders().get("Retry-After"));
    }
}
