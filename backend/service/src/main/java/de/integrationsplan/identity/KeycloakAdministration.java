package de.integrationsplan.identity;

import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;

/** Asks Keycloak as the service's own client, and does not wait longer for it than a caller would. */
@ApplicationScoped
class KeycloakAdministration {

    private static final Logger LOG = Logger.getLogger(KeycloakAdministration.class);
    private static final int PATIENCE_SECONDS = 4;

    /** Where the realm is; administration has the same address. */
    @Inject
    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String realmUrl;

    @Inject
    @ConfigProperty(name = "integrationsplan.identity.client-id")
    String clientId;

    @Inject
    @ConfigProperty(name = "integrationsplan.identity.client-secret")
    Optional<String> clientSecret;

    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable Keycloak keycloak;

    /**
     * @throws HttpProblem 503 when Keycloak is away, refuses or is slow; what it does later is then nobody's business but the
     *     caller's to undo
     */
    <T> T ask(Function<RealmResource, T> question) {
        CompletableFuture<T> answer =
                CompletableFuture.supplyAsync(() -> question.apply(client().realm(realm())), callers);
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            throw cause instanceof HttpProblem problem ? problem : unavailable(cause == null ? failed : cause);
        } catch (TimeoutException slow) {
            throw unavailable(slow);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw unavailable(stopping);
        }
    }

    private synchronized Keycloak client() {
        Keycloak present = keycloak;
        if (present == null) {
            present = KeycloakBuilder.builder()
                    .serverUrl(realmUrl.substring(0, realmUrl.indexOf("/realms/")))
                    .realm(realm())
                    .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                    .clientId(clientId)
                    .clientSecret(clientSecret.orElseThrow(
                            () -> new ProcessingException("integrationsplan.identity.client-secret is not set")))
                    .build();
            keycloak = present;
        }
        return present;
    }

    private String realm() {
        return realmUrl.substring(realmUrl.indexOf("/realms/") + "/realms/".length());
    }

    private static HttpProblem unavailable(Throwable cause) {
        String why = cause instanceof WebApplicationException refused
                ? "status " + refused.getResponse().getStatus()
                : cause.toString();
        LOG.warn("Keycloak cannot be administered: " + why);
        return Problem.builder(
                        ProblemType.SERVICE_UNAVAILABLE, "Keycloak cannot be reached. Nothing was changed; try again.")
                .withHeader("Retry-After", "5")
                .build();
    }

    @PreDestroy
    void close() {
        callers.shutdownNow();
        if (keycloak != null) {
            keycloak.close();
        }
    }
}
