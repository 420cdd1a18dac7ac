package de.integrationsplan.platform.persistence;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

/**
 * Brings the schema up to date at the start. While the database is absent it goes on trying, so that the service is up, says
 * that it is not ready, and becomes ready by itself.
 */
@Startup(1)
@Readiness
@ApplicationScoped
public class SchemaMigration implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(SchemaMigration.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Inject
    Flyway flyway;

    private volatile boolean done;
    private volatile boolean stopping;

    @PostConstruct
    void start() {
        if (!migrated()) {
            Thread.ofVirtual().name("schema-migration").start(this::keepTrying);
        }
    }

    void stop(@Observes ShutdownEvent shutdown) {
        stopping = true;
    }

    private void keepTrying() {
        try {
            do {
                Thread.sleep(PAUSE);
            } while (!stopping && !migrated());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean migrated() {
        try {
            flyway.migrate();
            done = true;
        } catch (FlywayException failed) {
            LOG.warnf(
                    "The schema cannot be brought up to date yet: %s", firstLine(String.valueOf(failed.getMessage())));
        }
        return done;
    }

    private static String firstLine(String message) {
        return message.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("schema").status(done).build();
    }
}
