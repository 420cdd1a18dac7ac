package de.integrationsplan.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/** Fills the database of the service under test with more measures than a county will ever have. */
public final class ManyMeasures {

    private ManyMeasures() {}

    /** As the superuser of the local stack, who needs no password on the loopback interface. */
    public static Connection superuser() throws SQLException {
        Properties user = new Properties();
        user.put("user", "postgres");
        return Objects.requireNonNull(new Driver()
                .connect(ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class), user));
    }

    /** Adds the measures with these numbers; the last one of all is {@code total}. */
    public static void add(Connection superuser, int from, int to, int total) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(text("/many/measures.sql")
                    .replace(":from", Integer.toString(from))
                    .replace(":total", Integer.toString(total))
                    .replace(":to", Integer.toString(to)));
            statement.execute("set session_replication_role = origin");
            statement.execute("vacuum analyze");
        }
    }

    /** Puts all of its offices under another one, or under none again; that their measures belong to this one then, too, is left out. */
    public static void belong(Connection superuser, @Nullable String key) throws SQLException {
        try (Statement statement = superuser.createStatement();
                PreparedStatement move = superuser.prepareStatement("""
                        update organisation set parent_id = (select id from organisation where key = ?) where key ~ '^v[0-9]+$'""")) {
            statement.execute("set session_replication_role = replica");
            move.setString(1, key);
            move.executeUpdate();
            statement.execute("set session_replication_role = origin");
        }
    }

    /** Ids of things in the large plan, by the path parameter that addresses them. */
    public static Map<String, String> ids(Connection superuser, int total) throws SQLException {
        int last = total - total % 2;
        return Map.of(
                "planId", id(superuser, "plan", 1),
                "smallPlanId", id(superuser, "plan", 2),
                "otherPlanId", id(superuser, "plan", 3),
                "buildingBlockId", id(superuser, "block", 120),
                "goalId", id(superuser, "goal", 1_100),
                "organisationId", id(superuser, "organisation", 9),
                "measureId", id(superuser, "measure", last),
                "budgetLineId", id(superuser, "line", last));
    }

    private static String id(Connection superuser, String kind, int number) throws SQLException {
        try (Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery("select pg_temp.id_of('" + kind + "', " + number + ")")) {
            row.next();
            return row.getString(1);
        }
    }

    private static String text(String resource) {
        try (InputStream file = ManyMeasures.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
