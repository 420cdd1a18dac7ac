package de.integrationsplan.publishing.feed;

import de.integrationsplan.publishing.feed.FeedRows.Change;
import de.integrationsplan.publishing.feed.FeedRows.Channel;
import de.integrationsplan.publishing.feed.FeedRows.Contact;
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
import java.util.List;
import java.util.function.Consumer;
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
            select key, name, language, access = 'public', closed_at is not null, client_id, url, contact_name, contact_email,
                   licence_name, licence_url, licence_attribution
            from channel order by key""";

    private static final String EDITIONS = """
            select c.channel_key, e.number, e.published_at, iso_instant(e.published_at), e.note, e.decision_number,
                   cast(e.decision_date as text), e.decision_url, c.item_count, c.digest, c.last_sequence
            from edition_channel c join edition e on e.number = c.edition_number
            where e.number > ? order by e.number""";

    private static final String COLUMNS = """
            channel_key, edition_number, sequence, cast(lineage as text), title, document, iso_instant(removed_at),
            removed_reason, cast(replacement as text)""";

    private static final String CHANGES = "select " + COLUMNS + """
             from published_change
            where edition_number > ? and edition_number <= ? order by edition_number, channel_key, sequence""";

    private static final String STATE = "select distinct on (channel_key, lineage) " + COLUMNS + """
             from published_change
            where edition_number > ? and edition_number <= ? order by channel_key, lineage, sequence desc""";

    /** So many rows at a time: all at once would be held twice. */
    private static final int ROWS = 500;

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

    /** @param since an edition's number; 0 for all */
    News since(int edition) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return new News(channels(connection), editions(connection, edition));
        }
    }

    /** Of each measure only what it was last, up to this edition; in no order. */
    void readState(int upTo, Consumer<Change> reader) throws SQLException {
        read(STATE, 0, upTo, reader);
    }

    /** All lines of these editions, one edition after the other; none of those that are committed while we read. */
    void readChanges(int since, int upTo, Consumer<Change> reader) throws SQLException {
        read(CHANGES, since, upTo, reader);
    }

    private void read(String sql, int since, int upTo, Consumer<Change> reader) throws SQLException {
        try (Connection connection = source.getConnection()) {
            // Without a transaction the driver reads all rows at once.
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setFetchSize(ROWS);
                statement.setInt(1, since);
                statement.setInt(2, upTo);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        reader.accept(change(row));
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static List<Channel> channels(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CHANNELS);
                ResultSet row = statement.executeQuery()) {
            List<Channel> channels = new ArrayList<>();
            while (row.next()) {
                channels.add(channel(row));
            }
            return channels;
        }
    }

    private static Channel channel(ResultSet row) throws SQLException {
        String contact = row.getString(8);
        return new Channel(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getBoolean(4),
                row.getBoolean(5),
                row.getString(6),
                row.getString(7),
                contact == null ? null : new Contact(contact, row.getString(9)),
                new Licence(row.getString(10), row.getString(11), row.getString(12)));
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
