package de.integrationsplan.localstack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Where and how a {@link LocalStack} runs.
 *
 * @param dataDir databases, logs and generated secrets of this one stack; only one stack at a time may use it
 * @param runtimeDir the unpacked and built Keycloak and the PostgreSQL programs; shared by all stacks of a checkout
 * @param realmDir folder with the realm files
 * @param postgresPort port on the loopback interface, 0 for any free one
 * @param keycloakPort port on the loopback interface, 0 for any free one
 * @param appOrigin origin of the app, without a slash at the end; the realm allows redirects to it
 * @param freshServiceDatabase whether the service's database is dropped and created again at the start
 * @param progress receives one line for each step that takes time
 */
public record Options(
        Path dataDir,
        Path runtimeDir,
        Path realmDir,
        int postgresPort,
        int keycloakPort,
        String appOrigin,
        boolean freshServiceDatabase,
        Consumer<String> progress) {

    /**
     * A stack for tests: free ports, its own data folder {@code .data/test} and an empty service database.
     *
     * @throws StackException if the working directory lies outside a checkout
     */
    public static Options forTests() {
        Path root = repositoryRoot();
        return new Options(
                root.resolve(".data/test"),
                root.resolve(".data/runtime"),
                root.resolve("backend/keycloak"),
                0,
                0,
                "http://localhost:5173",
                true,
                line -> System.err.println("local-stack: " + line));
    }

    /** The checkout around the working directory. */
    static Path repositoryRoot() {
        Path start = Path.of("").toAbsolutePath();
        for (Path dir = start; dir != null; dir = dir.getParent()) {
            if (Files.isDirectory(dir.resolve("backend/keycloak"))) {
                return dir;
            }
        }
        throw new StackException(
                "No folder with backend/keycloak above " + start + ": start from inside the checkout.");
    }
}
