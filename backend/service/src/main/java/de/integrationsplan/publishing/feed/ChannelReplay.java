package de.integrationsplan.publishing.feed;

import de.integrationsplan.publishing.feed.ChannelFeed.Tombstone;
import de.integrationsplan.publishing.feed.FeedRows.Change;
import de.integrationsplan.publishing.feed.FeedRows.Edition;
import de.integrationsplan.publishing.feed.FeedRows.Removal;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A channel's log, replayed edition by edition; belongs to the one thread that loads.
 *
 * <p>Of each measure only the newest line is kept: what was corrected or taken back is not handed out again.
 */
final class ChannelReplay {

    /** So many editions can still be paged through after a newer one has come. */
    static final int PAGEABLE_EDITIONS = 10;

    private final Map<String, PublishedItem> items = new HashMap<>();
    private final Map<String, Tombstone> removed = new HashMap<>();
    private final Map<String, LogEntry> newestLines = new HashMap<>();
    private final TreeMap<Integer, Edition> editions = new TreeMap<>();
    private final TreeMap<Integer, EditionSnapshot> pageable = new TreeMap<>();

    /** Makes an edition known; its changes follow. */
    void announce(Edition edition) {
        editions.put(edition.number(), edition);
    }

    /** @param pool documents read so far in this load: the same text in several channels is held once */
    void apply(Change change, Map<String, FeedItem> pool) {
        Edition edition = editions.get(change.edition());
        Removal removal = change.removal();
        if (edition == null) {
            throw new IllegalStateException("edition " + change.edition() + " is not announced");
        } else if (removal != null) {
            items.remove(change.lineage());
            Tombstone tombstone = new Tombstone(change.lineage(), change.title(), removal);
            removed.put(change.lineage(), tombstone);
            newestLines.put(change.lineage(), new LogEntry(change.sequence(), FeedJson.tombstone(tombstone)));
        } else if (change.document() != null) {
            FeedItem item = pool.computeIfAbsent(change.document(), text -> FeedItem.of(change.lineage(), text));
            Instant at = edition.publishedAt();
            items.put(change.lineage(), new PublishedItem(item, at, EditionSnapshot.httpDate(at)));
            removed.remove(change.lineage());
            newestLines.put(change.lineage(), new LogEntry(change.sequence(), item.body()));
        }
    }

    /** All changes of this edition have been applied, and it is one of the newest: its pages are to be had. */
    void complete(Edition edition) {
        pageable.put(edition.number(), EditionSnapshot.of(edition, items.values()));
        if (pageable.size() > PAGEABLE_EDITIONS) {
            pageable.pollFirstEntry();
        }
    }

    /** What is known now, to be handed to the event loops. */
    ChannelFeed.State state(Retention retention, Instant now) {
        EditionSnapshot newest =
                pageable.isEmpty() ? EditionSnapshot.NONE : pageable.lastEntry().getValue();
        List<LogEntry> log = newestLines.values().stream()
                .sorted(Comparator.comparingLong(LogEntry::sequence))
                .toList();
        return new ChannelFeed.State(
                newest,
                Map.copyOf(pageable),
                Map.copyOf(items),
                Map.copyOf(removed),
                log,
                Collections.unmodifiableMap(new HashMap<>(editions)),
                retention.oldestEdition(editions, now));
    }
}
