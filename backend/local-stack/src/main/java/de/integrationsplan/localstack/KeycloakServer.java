package de.integrationsplan.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A running Keycloak whose store is a database of {@link PostgresServer}. */
final class KeycloakServer {

    static final String NAME = "keycloak";
    static final String ADMIN = "admin";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final KeycloakDistribution distribution;
    private final DataDirectory data;
    private final Path home;
    private final int port;
    private final Map<String, String> environment;

    KeycloakServer(
            KeycloakDistribution distribution,
            DataDirectory data,
            int port,
            String jdbcUrl,
            Map<String, String> realm) {
        this.distribution = distribution;
        this.data = data;
        this.home = data.file("keycloak");
        this.port = port;
        this.environment = new HashMap<>(realm);
        environment.putAll(Map.of(
                "KC_DB_URL",
                jdbcUrl,
                "KC_DB_USERNAME",
                NAME,
                "KC_DB_PASSWORD",
                NAME,
                "KC_HTTP_ENABLED",
                "true",
                "KC_HTTP_HOST",
                "127.0.0.1",
                "KC_HTTP_PORT",
                Integer.toString(port),
                "KC_HOSTNAME",
                url(),
                "KC_CACHE",
                "local",
                "KC_LOG_LEVEL",
                "info,io.smallrye.health:off"));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN);
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** Starts the server; imports {@code realm} unless the database has it already. */
    Child start(String realm, ProcessRecords records, Closers closers, Consumer<String> progress) {
        prepareHome(realm);
        Path archive = distribution.classArchive();
        if (!Files.exists(archive)) {
            progress.accept("first start of Keycloak on this Java (once, about a minute)");
            recordClasses(archive, records, closers);
        }
        Child server = closers.add(launch(List.of("-XX:SharedArchiveFile=" + archive), records));
        server.awaitHealthy(URI.create(url() + "/health/ready"), PATIENCE);
        return server;
    }

    /**
     * Writing the archive takes seconds at the end of a process, on a busy machine more than anybody wants to wait for at Ctrl-C. The
     * archive only saves time: without it everything goes on, and the next start tries again.
     */
    private void recordClasses(Path archive, ProcessRecords records, Closers closers) {
        Path unfinished = data.file("keycloak.jsa");
        try (Child training = closers.add(launch(List.of("-XX:ArchiveClassesAtExit=" + unfinished), records))) {
            training.awaitHealthy(URI.create(url() + "/health/ready"), PATIENCE);
            training.end(PATIENCE);
        }
        if (!Files.exists(unfinished)) {
            return;
        }
        try {
            Files.move(unfinished, archive, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Child launch(List<String> jvmOptions, ProcessRecords records) {
        ProcessBuilder command = new ProcessBuilder(
                KeycloakDistribution.command(home, jvmOptions, List.of("start", "--optimized", "--import-realm")));
        // settings of another Keycloak in the caller's environment must not reach this one
        command.environment().keySet().removeIf(name -> name.startsWith("KC_"));
        command.environment().putAll(environment);
        return Child.start(NAME, command, data.log(NAME), records);
    }

    /** A home of its own (realm to import, temporary files) whose programs are those of the shared distribution. */
    private void prepareHome(String realm) {
        Path imports = home.resolve("data/import");
        try (Stream<Path> programs = Files.list(distribution.home())) {
            Files.createDirectories(imports);
            for (Path program : programs.filter(p -> !p.endsWith("data")).toList()) {
                Path link = home.resolve(program.getFileName());
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, program.toAbsolutePath());
            }
            Files.writeString(imports.resolve(RealmFiles.PRODUCTION), realm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
