package de.integrationsplan.publishing.feed;

import de.integrationsplan.publishing.feed.FeedRows.Change;
import de.integrationsplan.publishing.feed.FeedRows.Edition;
import de.integrationsplan.publishing.feed.FeedRows.Removal;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A channel's log, replayed edition by edition; belongs to the one thread that loads.
 *
 * <p>Of each measure only the newest line is kept: what was corrected or taken back is not handed out again.
 */
final class ChannelReplay {

    /** So many editions can still be paged through after a newer one has come. */
    static final int PAGEABLE_EDITIONS = 10;

    private final Map<String, FeedItem> items = new HashMap<>();
    private final Map<String, Removal> removed = new HashMap<>();
    private final Map<String, LogEntry> newestLines = new HashMap<>();
    private final TreeMap<Integer, Edition> editions = new TreeMap<>();
    private final TreeMap<Integer, List<FeedItem>> pageable = new TreeMap<>();

    void apply(Edition edition, List<Change> changes) {
        changes.forEach(this::apply);
        editions.put(edition.number(), edition);
        pageable.put(edition.number(), new ArrayList<>(items.values()));
        if (pageable.size() > PAGEABLE_EDITIONS) {
            pageable.pollFirstEntry();
        }
    }

    private void apply(Change change) {
        Removal removal = change.removal();
        if (removal == null && change.document() != null) {
            FeedItem item = FeedItem.of(change.lineage(), change.document());
            items.put(change.lineage(), item);
            removed.remove(change.lineage());
            newestLines.put(change.lineage(), new LogEntry(change.sequence(), item.body()));
        } else if (removal != null) {
            items.remove(change.lineage());
            removed.put(change.lineage(), removal);
            Buffer tombstone = FeedJson.tombstone(change.lineage(), change.title(), removal);
            newestLines.put(change.lineage(), new LogEntry(change.sequence(), tombstone));
        }
    }

    /** What is known now, to be handed to the event loops. */
    ChannelFeed toFeed(FeedRows.Channel channel, FeedCursors cursors) {
        Map<Integer, EditionSnapshot> snapshots = new HashMap<>();
        EditionSnapshot newest = EditionSnapshot.none(channel.licence());
        long lastSequence = 0;
        for (Map.Entry<Integer, List<FeedItem>> shown : pageable.entrySet()) {
            Edition edition = Objects.requireNonNull(editions.get(shown.getKey()));
            newest = EditionSnapshot.of(edition, channel.licence(), shown.getValue());
            lastSequence = edition.lastSequence();
            snapshots.put(edition.number(), newest);
        }
        List<LogEntry> log = newestLines.values().stream()
                .sorted(Comparator.comparingLong(LogEntry::sequence))
                .toList();
        return new ChannelFeed(
                channel,
                newest,
                Map.copyOf(snapshots),
                Map.copyOf(items),
                Map.copyOf(removed),
                log,
                lastSequence,
                Map.copyOf(editions),
                cursors);
    }
}
