package de.integrationsplan.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** PostgreSQL, Keycloak with the development realm and a mailbox, running until {@link #close()} or the end of this JVM. */
public final class LocalStack implements AutoCloseable {

    static final String DATABASE = "integrationsplan";
    private static final String REALM = "integrationsplan";

    private final Closers closers;
    private final PostgresServer postgres;
    private final Child keycloak;
    private final String keycloakUrl;
    private final Mailbox mailbox;

    private LocalStack(Closers closers, PostgresServer postgres, Child keycloak, String keycloakUrl, Mailbox mailbox) {
        this.closers = closers;
        this.postgres = postgres;
        this.keycloak = keycloak;
        this.keycloakUrl = keycloakUrl;
        this.mailbox = mailbox;
    }

    /**
     * Starts both and returns when both are ready: after seconds, or after about two minutes when Keycloak is still to
     * be built.
     *
     * @throws StackException if the data folder is in use, or one of them cannot start; nothing is left running then
     */
    public static LocalStack start(Options options) {
        Closers closers = new Closers();
        try {
            DataDirectory data = closers.add(DataDirectory.lock(options.dataDir()));
            new ProcessRecords(data).endLeftovers();
            return start(options, data, closers);
        } catch (RuntimeException e) {
            closers.close();
            throw e;
        }
    }

    /** As {@link #start(Options)}, within a folder that the caller has locked and cleared of leftovers, for closers that it closes. */
    static LocalStack start(Options options, DataDirectory data, Closers closers) {
        ProcessRecords records = new ProcessRecords(data);
        KeycloakDistribution distribution = KeycloakDistribution.in(options.runtimeDir(), options.progress());
        PostgresServer postgres = closers.add(PostgresServer.start(
                data, options.runtimeDir(), options.postgresPort(), !options.freshServiceDatabase(), records));
        prepareServiceDatabase(postgres, options);

        String realm = RealmFiles.merged(options.realmDir());
        Map<String, String> placeholders = placeholders(options);
        Path imported = data.file("realm.sha256");
        String fingerprint = RealmFiles.fingerprint(realm, options.appOrigin());
        prepareKeycloakDatabase(postgres, imported, fingerprint, options);
        KeycloakServer server = new KeycloakServer(
                distribution,
                data,
                Ports.orFree(options.keycloakPort()),
                postgres.jdbcUrl(KeycloakServer.NAME),
                placeholders);
        Child keycloak = server.start(realm, records, closers, options.progress());
        write(imported, fingerprint);
        Mailbox mailbox = closers.add(Mailbox.open(data.file("mailbox"), 0));
        return new LocalStack(closers, postgres, keycloak, server.url(), mailbox);
    }

    /** JDBC address of the service's database. */
    public String jdbcUrl() {
        return postgres.jdbcUrl(DATABASE);
    }

    /** Owner of the service's database, not a superuser. */
    public String username() {
        return DATABASE;
    }

    /** Password of {@link #username()}. */
    public String password() {
        return DATABASE;
    }

    /** Address of Keycloak, without a slash at the end. */
    public String keycloakUrl() {
        return keycloakUrl;
    }

    /** Issuer of the tokens: the realm's address. */
    public String issuer() {
        return keycloakUrl + "/realms/" + REALM;
    }

    /** With which the service administers the clients of portals. */
    public static String identitySecret() {
        return "integrationsplan-service";
    }

    /** Where the mails of the service end. */
    public Mailbox mailbox() {
        return mailbox;
    }

    /** Administrator of Keycloak itself, in its realm {@code master}. */
    public String keycloakAdmin() {
        return KeycloakServer.ADMIN;
    }

    /** Password of {@link #keycloakAdmin()}. */
    public String keycloakAdminPassword() {
        return KeycloakServer.ADMIN;
    }

    /** Completes when one of the two has ended, with what to say about it. */
    CompletableFuture<StackException> failure() {
        return postgres.failure().applyToEither(keycloak.failure(), failure -> failure);
    }

    @Override
    public void close() {
        closers.close();
    }

    private static void prepareServiceDatabase(PostgresServer postgres, Options options) {
        if (options.freshServiceDatabase()) {
            postgres.dropDatabase(DATABASE);
        }
        if (!postgres.hasDatabase(DATABASE)) {
            postgres.createDatabase(DATABASE);
        }
    }

    /** Keycloak imports a realm once; a changed one needs an empty database. */
    private static void prepareKeycloakDatabase(
            PostgresServer postgres, Path imported, String fingerprint, Options options) {
        boolean present = postgres.hasDatabase(KeycloakServer.NAME);
        if (present && !read(imported).equals(fingerprint)) {
            options.progress().accept("the realm has changed: Keycloak's database is made anew");
            postgres.dropDatabase(KeycloakServer.NAME);
            present = false;
        }
        if (!present) {
            options.progress().accept("first start of Keycloak with this realm (about half a minute)");
            postgres.createDatabase(KeycloakServer.NAME);
        }
    }

    /** What production takes from its environment; for development the secret of a portal is its client id. */
    private static Map<String, String> placeholders(Options options) {
        return Map.of(
                "APP_ORIGIN",
                options.appOrigin(),
                "PORTAL_MIGRATION_ME_SECRET",
                "portal-migration-me",
                "PORTAL_MOKME_SECRET",
                "portal-mokme",
                "INTEGRATIONSPLAN_IDENTITY_CLIENT_SECRET",
                identitySecret());
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
