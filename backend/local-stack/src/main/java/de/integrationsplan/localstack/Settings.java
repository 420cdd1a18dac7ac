package de.integrationsplan.localstack;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** What {@link Run} takes from its environment. */
record Settings(
        Path root,
        Part part,
        Path dataDir,
        Path runtimeDir,
        int postgresPort,
        int keycloakPort,
        int backendPort,
        int frontendPort) {

    /** How far up the stack to start. */
    enum Part {
        /** PostgreSQL and Keycloak. */
        STACK,
        /** And the service, with the demo plan. */
        BACKEND,
        /** And the app. */
        ALL;

        boolean includes(Part other) {
            return compareTo(other) >= 0;
        }
    }

    /**
     * Reads the environment; a port of 0 becomes a free one.
     *
     * @param arguments nothing, or the {@link Part} in small letters
     * @throws StackException for the first value that cannot be used
     */
    static Settings from(Map<String, String> environment, String... arguments) {
        Path root = Options.repositoryRoot();
        Path dataDir = root.resolve(environment.getOrDefault("DATA_DIR", ".data"));
        Path runtimeDir = root.resolve(environment.getOrDefault("RUNTIME_DIR", dataDir + "/runtime"));
        return new Settings(
                root,
                part(arguments),
                dataDir,
                runtimeDir,
                // not 5432, where a PostgreSQL of the machine's own would be
                port(environment, "POSTGRES_PORT", 5433),
                port(environment, "KEYCLOAK_PORT", 8180),
                port(environment, "BACKEND_PORT", 8080),
                port(environment, "FRONTEND_PORT", 5173));
    }

    Options options(Consumer<String> progress) {
        Path realmDir = root.resolve("backend/keycloak");
        return new Options(dataDir, runtimeDir, realmDir, postgresPort, keycloakPort, appUrl(), false, progress);
    }

    /** Address of the app, which is also its origin. */
    String appUrl() {
        return "http://localhost:" + frontendPort;
    }

    /** Address of the service. */
    String serviceUrl() {
        return "http://localhost:" + backendPort;
    }

    /** Where the paths of the contract begin. */
    String apiUrl() {
        return serviceUrl() + "/api/v1";
    }

    /** @throws StackException for the first port that is taken */
    void requireFreePorts() {
        Ports.requireFree("PostgreSQL", "POSTGRES_PORT", postgresPort);
        Ports.requireFree("Keycloak", "KEYCLOAK_PORT", keycloakPort);
        if (part.includes(Part.BACKEND)) {
            Ports.requireFree("the service", "BACKEND_PORT", backendPort);
        }
        if (part.includes(Part.ALL)) {
            Ports.requireFree("the app", "FRONTEND_PORT", frontendPort);
        }
    }

    private static Part part(String... arguments) {
        if (arguments.length == 0) {
            return Part.ALL;
        }
        for (Part part : Part.values()) {
            if (arguments.length == 1 && part.name().toLowerCase(Locale.ROOT).equals(arguments[0])) {
                return part;
            }
        }
        throw new StackException("Usage: ./run [stack|backend|all]   not: " + String.join(" ", arguments));
    }

    private static int port(Map<String, String> environment, String variable, int standard) {
        String value = environment.getOrDefault(variable, Integer.toString(standard));
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= 65_535) {
                return Ports.orFree(port);
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new StackException(variable + " must be a port from 1 to 65535, or 0 for any free one, not: " + value);
    }
}
