package de.integrationsplan.testing;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.Driver;

/** Takes the database away from the service under test, and gives it back when closed. */
public final class DatabaseFaults implements AutoCloseable {

    /** The server of the local stack trusts its superuser on the loopback interface. */
    private static final String SUPERUSER = "postgres";

    private final String database;
    private final Connection connection;
    private List<ProcessHandle> paused = List.of();

    public DatabaseFaults() throws SQLException {
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        database = url.substring(url.lastIndexOf('/') + 1);
        Properties superuser = new Properties();
        superuser.put("user", SUPERUSER);
        connection = Objects.requireNonNull(new Driver().connect(url.replace("/" + database, "/postgres"), superuser));
    }

    /** Ends every connection and lets no new one in, as when the server is stopped. */
    public void stop() throws SQLException {
        execute("alter database " + database + " connection limit 0");
        execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database + "'");
    }

    public void start() throws SQLException {
        execute("alter database " + database + " connection limit -1");
    }

    /** Stops all processes of the server where they are: connections stay open, and nothing answers. */
    public void pause() throws SQLException, IOException, InterruptedException {
        ProcessHandle server =
                ProcessHandle.of(ownBackend()).flatMap(ProcessHandle::parent).orElseThrow();
        paused = Stream.concat(Stream.of(server), server.children()).toList();
        signal("-STOP");
    }

    public void resume() throws IOException, InterruptedException {
        signal("-CONT");
        paused = List.of();
    }

    private long ownBackend() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void signal(String signal) throws IOException, InterruptedException {
        for (ProcessHandle process : paused) {
            new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException, IOException, InterruptedException {
        resume();
        start();
        connection.close();
    }
}
