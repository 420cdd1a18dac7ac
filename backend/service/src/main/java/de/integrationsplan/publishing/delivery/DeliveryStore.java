package de.integrationsplan.publishing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table of deliveries; plain JDBC, as it must not depend on any transaction. */
@ApplicationScoped
class DeliveryStore {

    /**
     * Of two instances the greater edition counts, of the same edition the earlier time. An edition that is not in this database
     * (any more) is left out, and so is staff that looks at a portal's channel.
     */
    private static final String MERGE = """
            insert into delivery as old (channel_key, client_id, edition_number, way, delivered_at, seen_at)
            select c.key, ?, e.edition_number, case when e.edition_number is not null then ? end,
                   case when e.edition_number is not null then cast(? as timestamptz) end, ?
            from channel c
                     left join edition_channel e on e.channel_key = c.key and e.edition_number = ? and e.last_sequence = ?
            where c.key = ? and (c.access = 'public' or c.client_id = ?)
            on conflict (channel_key, client_id) do update
            set edition_number = greatest(old.edition_number, excluded.edition_number),
                way = case when excluded.edition_number > coalesce(old.edition_number, 0) then excluded.way else old.way end,
                delivered_at = case when excluded.edition_number > coalesce(old.edition_number, 0) then excluded.delivered_at
                                    when excluded.edition_number = old.edition_number
                                        then least(old.delivered_at, excluded.delivered_at)
                                    else old.delivered_at end,
                seen_at = greatest(old.seen_at, excluded.seen_at)
            returning edition_number""";

    @Inject
    DataSource source;

    /** Answers those that the database does not know. */
    Map<Reader, Reading> merge(Map<Reader, Reading> readings) throws SQLException {
        Map<Reader, Reading> unknown = new HashMap<>();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(MERGE)) {
            for (Map.Entry<Reader, Reading> entry : readings.entrySet()) {
                if (!merge(statement, entry.getKey(), entry.getValue())) {
                    unknown.put(entry.getKey(), entry.getValue());
                }
            }
        }
        return unknown;
    }

    private static boolean merge(PreparedStatement statement, Reader reader, Reading reading) throws SQLException {
        Holding holding = reading.holding();
        statement.setString(1, reader.client());
        statement.setString(2, holding == null ? null : holding.way().key());
        statement.setTimestamp(3, timestamp(reading.deliveredAt()));
        statement.setTimestamp(4, timestamp(reading.seenAt()));
        statement.setInt(5, holding == null ? 0 : holding.edition());
        statement.setLong(6, holding == null ? 0 : holding.sequence());
        statement.setString(7, reader.channel());
        statement.setString(8, reader.client());
        try (ResultSet row = statement.executeQuery()) {
            return row.next() && (holding == null || row.getInt(1) >= holding.edition());
        }
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
