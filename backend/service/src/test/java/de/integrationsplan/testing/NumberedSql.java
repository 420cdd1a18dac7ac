package de.integrationsplan.testing;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement of the service, with numbered parameters, for a connection without Hibernate: JDBC knows parameters by their place only.
 *
 * @param text for JDBC
 * @param places for each parameter of JDBC the index of its value
 */
public record NumberedSql(String text, List<Integer> places) {

    private static final Pattern PARAMETER = Pattern.compile("\\?([0-9]+)");

    public static NumberedSql of(String sql) {
        return new NumberedSql(
                PARAMETER.matcher(sql).replaceAll("?"),
                PARAMETER
                        .matcher(sql)
                        .results()
                        .map(place -> Integer.parseInt(place.group(1)) - 1)
                        .toList());
    }

    public void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int place = 0; place < places.size(); place++) {
            statement.setObject(place + 1, values[places.get(place)]);
        }
    }
}
