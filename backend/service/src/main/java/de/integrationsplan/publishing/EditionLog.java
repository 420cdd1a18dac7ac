package de.integrationsplan.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationsplan.access.Access;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes editions: append only, one after the other. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EditionLog {

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper mapper;

    @Inject
    Access access;

    @Inject
    Clock clock;

    @Inject
    Event<EditionPublished> published;

    @Inject
    Event<ChannelEditionAppended> appended;

    record Edition(int number, UUID id, Instant at) {}

    /** One line of a channel's log: a document, or its removal. */
    record Line(
            long sequence,
            String lineage,
            UUID measureId,
            String title,
            @Nullable String document,
            @Nullable Instant removedAt,
            @Nullable String removedReason,
            @Nullable UUID replacement) {}

    /** @param upToVersion of an invisible measure: the version that has to be exceeded to be published again */
    record MeasureState(String lineage, UUID measureId, int upToVersion, boolean visible) {}

    /** What an edition does to one channel. */
    record ChannelEdition(
            String channel,
            int count,
            String digest,
            int added,
            int changed,
            int removed,
            long lastSequence,
            List<Line> lines,
            List<MeasureState> states) {

        /** Whether something was taken back that stays out until it is changed. */
        boolean isWithdrawal() {
            return states.stream().anyMatch(state -> !state.visible() && state.upToVersion() > 0);
        }
    }

    Edition open(UUID planId, @Nullable String note, PublicationInput.@Nullable Decision decision) {
        Edition edition = new Edition(newest() + 1, newId(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        database.createNativeQuery("""
                        insert into edition (number, id, plan_id, published_at, published_by_id, published_by, note,
                                             decision_number, decision_date, decision_url)
                        values (?1, ?2, ?3, ?4, ?10, ?5, ?6, ?7, cast(?8 as date), ?9)""")
                .setParameter(1, edition.number())
                .setParameter(2, edition.id())
                .setParameter(3, planId)
                .setParameter(4, edition.at())
                .setParameter(5, access.user().name())
                .setParameter(6, note)
                .setParameter(7, decision == null ? null : decision.number())
                .setParameter(
                        8,
                        decision == null || decision.date() == null
                                ? null
                                : decision.date().toString())
                .setParameter(9, decision == null ? null : decision.url())
                .setParameter(10, access.user().id())
                .executeUpdate();
        published.fire(new EditionPublished(edition.number()));
        return edition;
    }

    void append(Edition edition, ChannelEdition part) {
        database.createNativeQuery("""
                        insert into edition_channel (edition_number, channel_key, item_count, digest, added, changed, removed,
                                                     last_sequence)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)""")
                .setParameter(1, edition.number())
                .setParameter(2, part.channel())
                .setParameter(3, part.count())
                .setParameter(4, part.digest())
                .setParameter(5, part.added())
                .setParameter(6, part.changed())
                .setParameter(7, part.removed())
                .setParameter(8, part.lastSequence())
                .executeUpdate();
        store(APPEND_LINES, edition, part.channel(), part.lines());
        store(SET_STATES, edition, part.channel(), part.states());
        appended.fire(new ChannelEditionAppended(part.channel(), edition.number(), edition.at(), part.isWithdrawal()));
    }

    private static final String APPEND_LINES = """
            insert into published_change (channel_key, sequence, edition_number, lineage, measure_id, title, document,
                                          removed_at, removed_reason, replacement)
            select ?1, sequence, ?2, lineage, "measureId", title, document, "removedAt", "removedReason", replacement
            from jsonb_to_recordset(cast(?3 as jsonb)) as line (sequence bigint, lineage uuid, "measureId" uuid, title text,
                document text, "removedAt" timestamptz, "removedReason" text, replacement uuid)""";

    /** Untouched where nothing differs: the entity tags of those measures stay valid. */
    private static final String SET_STATES = """
            insert into measure_publication as old (channel_key, lineage, measure_id, measure_version, edition_number, visible)
            select ?1, lineage, "measureId", "upToVersion", ?2, visible
            from jsonb_to_recordset(cast(?3 as jsonb)) as state (lineage uuid, "measureId" uuid, "upToVersion" int, visible bool)
            on conflict (channel_key, lineage) do update
            set measure_id = excluded.measure_id, measure_version = excluded.measure_version,
                edition_number = excluded.edition_number, visible = excluded.visible
            where (old.measure_id, old.measure_version, old.visible)
                is distinct from (excluded.measure_id, excluded.measure_version, excluded.visible)""";

    private void store(String sql, Edition edition, String channel, List<?> records) {
        try {
            database.createNativeQuery(sql)
                    .setParameter(1, channel)
                    .setParameter(2, edition.number())
                    .setParameter(3, mapper.writeValueAsString(records))
                    .executeUpdate();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private int newest() {
        return (Integer) database.createNativeQuery("select coalesce(max(number), 0) from edition", Integer.class)
                .getSingleResult();
    }

    private UUID newId() {
        return (UUID) database.createNativeQuery("select uuidv7()", UUID.class).getSingleResult();
    }
}
