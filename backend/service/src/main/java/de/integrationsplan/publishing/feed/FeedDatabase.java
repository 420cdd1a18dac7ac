package de.integrationsplan.publishing.feed;

import de.integrationsplan.publishing.feed.FeedRows.Change;
import de.integrationsplan.publishing.feed.FeedRows.Channel;
import de.integrationsplan.publishing.feed.FeedRows.Decision;
import de.integrationsplan.publishing.feed.FeedRows.Edition;
import de.integrationsplan.publishing.feed.FeedRows.Licence;
import de.integrationsplan.publishing.feed.FeedRows.News;
import de.integrationsplan.publishing.feed.FeedRows.Removal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the published state; plain JDBC, as it must not depend on any transaction. */
@ApplicationScoped
class FeedDatabase {

    /** Differs whenever an edition was added, the history was replaced by a backup, or a channel was changed. */
    private static final String FINGERPRINT = """
            select concat_ws('|',
                (select number || ' ' || id from edition order by number desc limit 1),
                (select md5(string_agg(cast(c as text), '|' order by c.key)) from channel c))""";

    private static final String CHANNELS = """
            select key, access = 'public', client_id, licence_name, licence_url, licence_attribution, closed_at is not null
            from channel order by key""";

    private static final String EDITIONS = """
            select c.channel_key, e.number, e.published_at, iso_instant(e.published_at), e.note, e.decision_number,
                   cast(e.decision_date as text), e.decision_url, c.item_count, c.digest, c.last_sequence
            from edition_channel c join edition e on e.number = c.edition_number
            where e.number > ? order by e.number""";

    private static final String CHANGES = """
            select channel_key, edition_number, sequence, cast(lineage as text), title, document, iso_instant(removed_at),
                   removed_reason, cast(replacement as text)
            from published_change
            where edition_number > ? and edition_number <= ? order by channel_key, sequence""";

    @Inject
    DataSource source;

    String fingerprint() throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(FINGERPRINT);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    /** Null when there is no such edition. */
    @Nullable
    String idOf(int edition) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement("select id from edition where number = ?")) {
            statement.setInt(1, edition);
            ResultSet row = statement.executeQuery();
            return row.next() ? row.getString(1) : null;
        }
    }

    /** An edition that is committed while we read is left for the next time. */
    News since(int edition) throws SQLException {
        try (Connection connection = source.getConnection()) {
            List<Channel> channels = channels(connection);
            List<Edition> editions = editions(connection, edition);
            int newest = editions.isEmpty()
                    ? edition
                    : editions.get(editions.size() - 1).number();
            return new News(channels, editions, changes(connection, edition, newest));
        }
    }

    private static List<Channel> channels(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CHANNELS);
                ResultSet row = statement.executeQuery()) {
            List<Channel> channels = new ArrayList<>();
            while (row.next()) {
                Licence licence = new Licence(row.getString(4), row.getString(5), row.getString(6));
                channels.add(
                        new Channel(row.getString(1), row.getBoolean(2), row.getString(3), licence, row.getBoolean(7)));
            }
            return channels;
        }
    }

    private static List<Edition> editions(Connection connection, int since) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(EDITIONS)) {
            statement.setInt(1, since);
            ResultSet row = statement.executeQuery();
            List<Edition> editions = new ArrayList<>();
            while (row.next()) {
                editions.add(new Edition(
                        row.getString(1),
                        row.getInt(2),
                        row.getTimestamp(3).toInstant(),
                        row.getString(4),
                        row.getString(5),
                        decision(row),
                        row.getInt(9),
                        row.getString(10),
                        row.getLong(11)));
            }
            return editions;
        }
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        String number = row.getString(6);
        return number == null ? null : new Decision(number, row.getString(7), row.getString(8));
    }

    private static Map<String, List<Change>> changes(Connection connection, int since, int upTo) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CHANGES)) {
            statement.setInt(1, since);
            statement.setInt(2, upTo);
            ResultSet row = statement.executeQuery();
            Map<String, List<Change>> changes = new HashMap<>();
            while (row.next()) {
                Change change = change(row);
                changes.computeIfAbsent(change.channel() + '/' + change.edition(), key -> new ArrayList<>())
                        .add(change);
            }
            return changes;
        }
    }

    private static Change change(ResultSet row) throws SQLException {
        String reason = row.getString(8);
        return new Change(
                row.getString(1),
                row.getInt(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                reason == null ? null : new Removal(row.getString(7), reason, row.getString(9)));
    }
}
