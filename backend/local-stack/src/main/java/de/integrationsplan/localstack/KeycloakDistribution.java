package de.integrationsplan.localstack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The real Keycloak, unpacked and built once ({@code kc.sh build}) under the runtime folder. */
final class KeycloakDistribution {

    /** What the build fixes. Features that this product does not use are left out: a smaller server starts faster. */
    private static final List<String> BUILD_OPTIONS = List.of(
            "--db=postgres",
            "--health-enabled=true",
            "--http-management-health-enabled=false",
            "--features-disabled=authzen,ciba,device-flow,impersonation,kerberos,oid4vc-vci,opentelemetry,organization,"
                    + "scim-api,step-up-authentication-saml,workflows");

    private final Path home;

    private KeycloakDistribution(Path home) {
        this.home = home;
    }

    /** Finds the built Keycloak, or makes it; another process that needs it waits meanwhile. */
    static KeycloakDistribution in(Path runtimeDir, Consumer<String> progress) {
        Properties source = properties();
        // another version or another set of options is another folder
        String build =
                RealmFiles.fingerprint(BUILD_OPTIONS.toArray(String[]::new)).substring(0, 8);
        Path home = runtimeDir.resolve("keycloak-" + source.getProperty("keycloak.version") + "-" + build);
        if (!Files.isDirectory(home)) {
            DataDirectory.exclusively(runtimeDir.resolve("keycloak.lock"), () -> {
                if (!Files.isDirectory(home)) {
                    progress.accept("unpacking and building Keycloak (once, about half a minute)");
                    make(home, Path.of(source.getProperty("keycloak.zip")));
                }
            });
        }
        return new KeycloakDistribution(home);
    }

    Path home() {
        return home;
    }

    /** Class data of this Java and this Keycloak, which halves the time to start. */
    Path classArchive() {
        return home.resolveSibling(
                home.getFileName() + "-java-" + Runtime.version().toString().replace('+', '_') + ".jsa");
    }

    /** A command that runs this Keycloak with another home folder, without the shell script in between. */
    static List<String> command(Path home, List<String> jvmOptions, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                // a class archive that does not fit is not used; that is all there is to say
                "-Xlog:cds=off",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(jvmOptions);
        command.addAll(List.of(
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }

    private static void make(Path home, Path zip) {
        Path unfinished = home.resolveSibling(home.getFileName() + ".unfinished");
        try {
            deleteTree(unfinished);
            unpack(zip, unfinished);
            build(unfinished);
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak could not be unpacked to " + home, e);
        }
    }

    private static void build(Path home) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("build"));
        arguments.addAll(BUILD_OPTIONS);
        Path log = home.resolve("build.log");
        Process process = new ProcessBuilder(command(home, List.of(), arguments))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new StackException("Keycloak could not be built.\n" + Child.tail(log));
        }
    }

    /** All entries of the archive lie in one folder, whose name is left out. */
    private static void unpack(Path zip, Path target) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path name = Path.of(entry.getName());
                Path file = target.resolve(
                        name.getNameCount() > 1
                                ? name.subpath(1, name.getNameCount()).toString()
                                : "");
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(in, file);
                }
            }
        }
    }

    private static void deleteTree(Path dir) throws IOException {
        if (Files.exists(dir)) {
            try (Stream<Path> tree = Files.walk(dir)) {
                for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static Properties properties() {
        Properties properties = new Properties();
        try (InputStream in = KeycloakDistribution.class.getResourceAsStream("/local-stack.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
