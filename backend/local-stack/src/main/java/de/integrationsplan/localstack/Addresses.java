package de.integrationsplan.localstack;

import de.integrationsplan.localstack.Settings.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where to find what has been started: for people and, as environment variables, for scripts. */
record Addresses(Settings settings, LocalStack stack) {

    private static final String LOGINS = "coordinator, editor-40, editor-50-5, finance, viewer, auditor, admin";

    String announcement(long seconds) {
        StringBuilder text = new StringBuilder("Ready after " + seconds + " s\n");
        if (settings.part().includes(Part.ALL)) {
            text.append("  App         ").append(settings.appUrl()).append('\n');
        }
        if (settings.part().includes(Part.BACKEND)) {
            text.append("  API         ").append(settings.apiUrl()).append("   (to browse: ");
            text.append(settings.serviceUrl()).append("/api/docs)\n");
        }
        text.append("  Keycloak    ").append(stack.keycloakUrl()).append("   (administrator: ");
        text.append(stack.keycloakAdmin())
                .append(" / ")
                .append(stack.keycloakAdminPassword())
                .append(")\n");
        text.append("  PostgreSQL  ").append(stack.jdbcUrl()).append("   (");
        text.append(stack.username()).append(" / ").append(stack.password()).append(")\n");
        text.append("  Mailbox     ").append(stack.mailbox().folder()).append("   (every mail is a file)\n");
        text.append("  Logins      ").append(LOGINS).append("   (password = login)\n");
        text.append("  Logs        ").append(settings.dataDir().resolve("logs")).append('\n');
        return text.append("  Ctrl-C stops everything.").toString();
    }

    /** Writes lines {@code NAME=value} to a file that is there only while everything is ready. */
    AutoCloseable publish(Path file) {
        try {
            Files.writeString(file, asEnvironment());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return () -> Files.deleteIfExists(file);
    }

    private String asEnvironment() {
        StringBuilder text = new StringBuilder();
        if (settings.part().includes(Part.ALL)) {
            text.append("APP_URL=").append(settings.appUrl()).append('\n');
        }
        if (settings.part().includes(Part.BACKEND)) {
            text.append("API_URL=").append(settings.apiUrl()).append('\n');
        }
        text.append("MAILBOX=")
                .append(stack.mailbox().folder().toAbsolutePath())
                .append('\n');
        return text.append("KEYCLOAK_URL=")
                .append(stack.keycloakUrl())
                .append('\n')
                .toString();
    }
}
