package de.integrationsplan.localstack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** PostgreSQL on the loopback interface; its data stay in the data folder. */
final class PostgresServer implements AutoCloseable {

    static final String NAME = "postgresql";

    private final EmbeddedPostgres server;
    private final ProcessHandle postmaster;
    private final Path log;
    private final ProcessRecords records;

    private PostgresServer(EmbeddedPostgres server, ProcessHandle postmaster, Path log, ProcessRecords records) {
        this.server = server;
        this.log = log;
        this.postmaster = postmaster;
        this.records = records;
    }

    /** @param durable whether a commit survives a crash; without it, writing is faster */
    static PostgresServer start(
            DataDirectory data, Path runtimeDir, int port, boolean durable, ProcessRecords records) {
        Path dir = data.file(NAME);
        Path log = data.log(NAME);
        ProcessBuilder.Redirect output = ProcessBuilder.Redirect.to(log.toFile());
        try {
            Files.createDirectories(runtimeDir);
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(dir)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(runtimeDir.toFile())
                    .setRegisterShutdownHook(false)
                    .setPort(Ports.orFree(port))
                    // German order everywhere, and the same on each operating system
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "de-DE")
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("fsync", durable ? "on" : "off")
                    .setServerConfig("synchronous_commit", durable ? "on" : "off")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setOutputRedirector(output)
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            ProcessHandle postmaster = postmaster(dir);
            records.remember(NAME, postmaster);
            return new PostgresServer(server, postmaster, log, records);
        } catch (IOException | IllegalStateException e) {
            throw new StackException("PostgreSQL could not be started: " + e.getMessage() + "\n" + Child.tail(log), e);
        }
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    boolean hasDatabase(String database) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("select 1 from pg_database where datname = '" + database + "'")) {
            return found.next();
        } catch (SQLException e) {
            throw new StackException("PostgreSQL does not answer: " + e.getMessage(), e);
        }
    }

    /** Creates the database together with its owner of the same name, whose password is the name too. */
    void createDatabase(String database) {
        execute("do $$ begin if not exists (select from pg_roles where rolname = '" + database + "') then create role "
                + database + " login password '" + database + "'; end if; end $$");
        execute("create database " + database + " owner " + database);
    }

    void dropDatabase(String database) {
        execute("drop database if exists " + database + " with (force)");
    }

    /** Completes when the server has ended, with what to say about it. */
    CompletableFuture<StackException> failure() {
        return postmaster.onExit().thenApply(ended -> new StackException("PostgreSQL has ended.\n" + Child.tail(log)));
    }

    @Override
    public void close() throws IOException {
        server.close();
        ProcessRecords.end(postmaster, Duration.ofSeconds(5));
        records.forget(NAME);
    }

    private void execute(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new StackException("PostgreSQL refuses: " + sql + ": " + e.getMessage(), e);
        }
    }

    /** The first line of this file is the number of the server process, which pg_ctl has detached from us. */
    private static ProcessHandle postmaster(Path dir) throws IOException {
        long pid =
                Long.parseLong(Files.readAllLines(dir.resolve("postmaster.pid")).getFirst());
        return ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException("the server process has gone"));
    }
}
