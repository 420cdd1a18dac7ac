package de.integrationsplan.localstack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** The service as it is built, set up by environment variables alone. */
final class ServiceProcess {

    private final Settings settings;
    private final LocalStack stack;
    private final DataDirectory data;

    ServiceProcess(Settings settings, LocalStack stack, DataDirectory data) {
        this.settings = settings;
        this.stack = stack;
        this.data = data;
    }

    Child start(Closers closers) {
        Path jar = settings.root().resolve("backend/service/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new StackException("The service is not built: " + jar + " is missing.");
        }
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // ready in half the time; production keeps the JVM's defaults
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                // as in the image: the service checks addresses itself
                "-Dvertx.disableURIValidation=true",
                "--add-opens",
                "java.base/java.lang=ALL-UNNAMED",
                "-jar",
                jar.toString());
        // settings of another Quarkus in the caller's environment must not reach this one
        command.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_"));
        command.environment().putAll(environment());
        Child service = closers.add(Child.start("service", command, data.log("service"), new ProcessRecords(data)));
        service.awaitHealthy(URI.create(settings.serviceUrl() + "/health/ready"), Duration.ofMinutes(2));
        return service;
    }

    private Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(settings.backendPort())),
                Map.entry("INTEGRATIONSPLAN_APP_ORIGINS", settings.appUrl()),
                Map.entry("INTEGRATIONSPLAN_APP_URL", settings.appUrl()),
                Map.entry("INTEGRATIONSPLAN_REMINDER_MAIL_HOST", "localhost"),
                Map.entry("INTEGRATIONSPLAN_REMINDER_FROM", "integrationsplan@demo.example"),
                Map.entry(
                        "QUARKUS_MAILER_PORT", Integer.toString(stack.mailbox().port())),
                Map.entry("INTEGRATIONSPLAN_PUBLIC_URL", settings.serviceUrl()),
                // demo users are shared by scripts, journeys and people at once
                Map.entry("INTEGRATIONSPLAN_RATE_LIMIT_PER_MINUTE", "600000"),
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", stack.jdbcUrl()),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", stack.username()),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", stack.password()),
                Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", stack.issuer()),
                Map.entry("INTEGRATIONSPLAN_CURSOR_SECRET", secret("cursor-secret")),
                Map.entry("INTEGRATIONSPLAN_WEBHOOK_KEY", secret("webhook-key")),
                // receivers to try it out with run on the same machine
                Map.entry("INTEGRATIONSPLAN_WEBHOOK_ALLOW_PRIVATE", "true"),
                // this machine's Keycloak sends no mail
                Map.entry("INTEGRATIONSPLAN_IDENTITY_INITIAL_PASSWORDS", "true"),
                Map.entry("INTEGRATIONSPLAN_IDENTITY_CLIENT_SECRET", LocalStack.identitySecret()));
    }

    /** Random per data folder and kept there: what was signed or sealed with it stays valid over a restart. */
    private String secret(String name) {
        Path file = data.file(name);
        try {
            if (!Files.exists(file)) {
                byte[] secret = new byte[32];
                new SecureRandom().nextBytes(secret);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, Base64.getEncoder().encodeToString(secret));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new StackException("The secret " + file + " cannot be kept: " + e.getMessage(), e);
        }
    }
}
