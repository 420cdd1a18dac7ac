package de.integrationsplan.publishing.feed;

import de.integrationsplan.publishing.feed.Delivery.Kind;
import de.integrationsplan.publishing.feed.FeedRows.Edition;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;

/** What happened in a channel, in order. */
final class ChangeLog {

    private static final String PATH = "/changes";

    private final ChannelHead head;
    private final EditionSnapshot newest;
    private final List<LogEntry> log;
    private final Map<Integer, Edition> editions;
    private final int oldestEdition;
    private final FeedCursors cursors;

    /**
     * @param log in ascending order of sequence, one line per measure
     * @param oldestEdition cursors of older ones are refused
     */
    ChangeLog(
            ChannelHead head,
            EditionSnapshot newest,
            List<LogEntry> log,
            Map<Integer, Edition> editions,
            int oldestEdition,
            FeedCursors cursors) {
        this.head = head;
        this.newest = newest;
        this.log = log;
        this.editions = editions;
        this.oldestEdition = oldestEdition;
        this.cursors = cursors;
    }

    /** @throws Refusal 400 for a cursor of another list, 410 for one that is too old or from a history that is not this one */
    Answer page(FeedQuery query) {
        String path = head.path(PATH);
        String scope = query.scope(path);
        int first = 0;
        if (query.cursor() != null) {
            List<String> place = cursors.read(scope, query.cursor());
            requireKnown(Integer.parseInt(place.get(0)), place.get(1));
            first = after(Long.parseLong(place.get(2)));
        }
        int end = Math.min(log.size(), first + query.limit());
        boolean more = end < log.size();
        long reached = more ? log.get(end - 1).sequence() : newest.lastSequence();
        String next =
                query.at(cursors.write(scope, FullLoad.place(newest, reached))).address(path);
        List<Buffer> lines =
                log.subList(first, end).stream().map(LogEntry::body).toList();
        return Answer.json(
                head,
                head.tag(newest),
                newest.publishedAt() == null ? null : EditionSnapshot.httpDate(newest.publishedAt()),
                head.links(query.address(path), next),
                () -> Ready.plain(FeedJson.changes(lines, newest.number(), head, next, more)),
                new Delivery(head.channel().key(), Kind.CHANGES, newest.number(), reached, !more));
    }

    /** Once a backup was restored, the same numbers can mean something else. */
    private void requireKnown(int number, String digest) {
        Edition edition = editions.get(number);
        boolean known = number == 0 || (edition != null && edition.digest().startsWith(digest));
        if (!known || (number != 0 && number < oldestEdition)) {
            throw FullLoad.expired(head);
        }
    }

    private int after(long sequence) {
        int low = 0;
        int high = log.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (log.get(middle).sequence() <= sequence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
