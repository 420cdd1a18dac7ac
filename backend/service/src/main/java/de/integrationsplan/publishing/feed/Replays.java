package de.integrationsplan.publishing.feed;

import de.integrationsplan.publishing.feed.FeedRows.Change;
import de.integrationsplan.publishing.feed.FeedRows.Edition;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All channels' logs, replayed; belongs to the one thread that loads. */
final class Replays {

    private final FeedDatabase database;
    private final Map<String, ChannelReplay> byChannel = new HashMap<>();
    private int newestEdition;

    Replays(FeedDatabase database) {
        this.database = database;
    }

    int newestEdition() {
        return newestEdition;
    }

    ChannelReplay of(String channel) {
        return byChannel.computeIfAbsent(channel, key -> new ChannelReplay());
    }

    /**
     * Reads what these editions brought. At the start, of the older ones only where they led to.
     *
     * @param editions in ascending order, all newer than {@link #newestEdition}
     * @return the channels that have a new edition
     * @throws SQLException when the database goes away meanwhile; what is here is then of no use any more
     */
    Set<String> apply(List<Edition> editions) throws SQLException {
        Set<String> changed = new HashSet<>();
        if (editions.isEmpty()) {
            return changed;
        }
        editions.forEach(edition -> of(edition.channel()).announce(edition));
        editions.forEach(edition -> changed.add(edition.channel()));
        int last = editions.get(editions.size() - 1).number();
        int base = newestEdition == 0 ? Math.max(0, last - ChannelReplay.PAGEABLE_EDITIONS) : newestEdition;
        Map<String, FeedItem> pool = new HashMap<>();
        if (newestEdition == 0 && base > 0) {
            database.readState(base, change -> of(change.channel()).apply(change, pool));
            newestUpTo(base, editions).values().forEach(edition -> of(edition.channel())
                    .complete(edition));
        }
        Deque<Edition> pending = new ArrayDeque<>(
                editions.stream().filter(edition -> edition.number() > base).toList());
        database.readChanges(base, last, change -> apply(change, pending, pool));
        pending.forEach(edition -> of(edition.channel()).complete(edition));
        newestEdition = last;
        return changed;
    }

    /** The lines come edition by edition: with the first of a newer one, the older ones are complete. */
    private void apply(Change change, Deque<Edition> pending, Map<String, FeedItem> pool) {
        while (!pending.isEmpty() && pending.getFirst().number() < change.edition()) {
            Edition complete = pending.removeFirst();
            of(complete.channel()).complete(complete);
        }
        of(change.channel()).apply(change, pool);
    }

    private static Map<String, Edition> newestUpTo(int number, List<Edition> editions) {
        Map<String, Edition> newest = new HashMap<>();
        editions.stream()
                .filter(edition -> edition.number() <= number)
                .forEach(edition -> newest.put(edition.channel(), edition));
        return newest;
    }
}
