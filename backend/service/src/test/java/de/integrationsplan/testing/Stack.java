package de.integrationsplan.testing;

import de.integrationsplan.localstack.LocalStack;
import de.integrationsplan.localstack.Options;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** PostgreSQL and Keycloak for the tests: the real ones. */
public class Stack implements QuarkusTestResourceLifecycleManager {

    private @Nullable LocalStack stack;

    @Override
    public Map<String, String> start() {
        LocalStack started = LocalStack.start(Options.forTests());
        stack = started;
        return Map.of(
                "quarkus.datasource.jdbc.url",
                started.jdbcUrl(),
                "quarkus.datasource.username",
                started.username(),
                "quarkus.datasource.password",
                started.password(),
                "quarkus.oidc.auth-server-url",
                started.issuer(),
                "integrationsplan.identity.client-secret",
                LocalStack.identitySecret(),
                "quarkus.mailer.port",
                Integer.toString(started.mailbox().port()),
                Mails.FOLDER,
                started.mailbox().folder().toString());
    }

    @Override
    public void stop() {
        if (stack != null) {
            stack.close();
        }
    }
}
