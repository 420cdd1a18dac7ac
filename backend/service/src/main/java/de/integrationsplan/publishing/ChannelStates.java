package de.integrationsplan.publishing;

import de.integrationsplan.publishing.PublishedState.Entry;
import de.integrationsplan.publishing.PublishedState.TakenBack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Reads what the channels show at present. */
@ApplicationScoped
class ChannelStates {

    @Inject
    EntityManager database;

    PublishedState of(String channel) {
        List<Tuple> newest = rows("""
                select e.edition_number, p.year, e.last_sequence
                from edition_channel e join edition n on n.number = e.edition_number join plan p on p.id = n.plan_id
                where e.channel_key = ?1 order by e.edition_number desc limit 1""", channel);
        Tuple last = newest.isEmpty() ? null : newest.get(0);
        return new PublishedState(
                visible(channel),
                takenBack(channel),
                last == null ? null : last.get(0, Integer.class),
                last == null ? null : last.get(1, Integer.class),
                last == null ? 0 : last.get(2, Long.class));
    }

    private SortedMap<String, Entry> visible(String channel) {
        SortedMap<String, Entry> visible = new TreeMap<>();
        for (Tuple row : rows("""
                select lineage, measure_id, title, document
                from (select distinct on (lineage) lineage, measure_id, title, document
                      from published_change where channel_key = ?1 order by lineage, sequence desc) newest
                where document is not null""", channel)) {
            Entry entry = new Entry(row.get(1, UUID.class), row.get(2, String.class), row.get(3, String.class));
            visible.put(row.get(0, UUID.class).toString(), entry);
        }
        return visible;
    }

    private Map<String, TakenBack> takenBack(String channel) {
        Map<String, TakenBack> takenBack = new HashMap<>();
        for (Tuple row : rows("""
                select lineage, measure_id, measure_version
                from measure_publication where channel_key = ?1 and not visible""", channel)) {
            takenBack.put(
                    row.get(0, UUID.class).toString(),
                    new TakenBack(row.get(1, UUID.class), row.get(2, Integer.class)));
        }
        return takenBack;
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, String channel) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter(1, channel)
                .getResultList();
    }
}
