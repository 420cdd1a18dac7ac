package de.integrationsplan.publishing.feed;

import de.integrationsplan.platform.http.Api;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import de.integrationsplan.publishing.feed.Delivery.Kind;
import de.integrationsplan.publishing.feed.FeedRows.Edition;
import de.integrationsplan.publishing.feed.FeedRows.Removal;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One channel as it is now; immutable, made off the event loop and read on it. */
final class ChannelFeed {

    private static final int DIGEST_LENGTH = 8;

    private final FeedRows.Channel channel;
    private final EditionSnapshot newest;
    private final Map<Integer, EditionSnapshot> pageable;
    private final Map<String, FeedItem> items;
    private final Map<String, Removal> removed;
    private final List<LogEntry> log;
    private final long lastSequence;
    private final Map<Integer, Edition> editions;
    private final FeedCursors cursors;
    private final Page firstPage;

    /** A part of a list, with the addresses that go into its Link header. */
    record Page(
            EditionSnapshot edition,
            Ready body,
            String self,
            @Nullable String next,
            Delivery delivery) {}

    /** @param log in ascending order of sequence, one line per measure */
    ChannelFeed(
            FeedRows.Channel channel,
            EditionSnapshot newest,
            Map<Integer, EditionSnapshot> pageable,
            Map<String, FeedItem> items,
            Map<String, Removal> removed,
            List<LogEntry> log,
            long lastSequence,
            Map<Integer, Edition> editions,
            FeedCursors cursors) {
        this.channel = channel;
        this.newest = newest;
        this.pageable = pageable;
        this.items = items;
        this.removed = removed;
        this.log = log;
        this.lastSequence = lastSequence;
        this.editions = editions;
        this.cursors = cursors;
        Page page = render(newest, 0, FeedQuery.NONE);
        this.firstPage =
                new Page(newest, Ready.compressed(page.body().plain()), page.self(), page.next(), page.delivery());
    }

    FeedRows.Channel channel() {
        return channel;
    }

    EditionSnapshot newest() {
        return newest;
    }

    @Nullable
    FeedItem item(String lineage) {
        return items.get(lineage);
    }

    @Nullable
    Removal removal(String lineage) {
        return removed.get(lineage);
    }

    @Nullable
    Edition edition(int number) {
        return editions.get(number);
    }

    String path(String rest) {
        return Api.PATH + "/published/" + channel.key() + rest;
    }

    /** @throws Refusal 400 for a cursor of another list, 410 for one whose edition is not held any more */
    Page measures(FeedQuery query) {
        if (query.isEmpty()) {
            return firstPage;
        }
        if (query.cursor() == null) {
            return render(newest, 0, query);
        }
        List<String> place = cursors.read(query.scope(path("/measures")), query.cursor());
        EditionSnapshot edition = pageable.get(Integer.valueOf(place.get(0)));
        if (edition == null || !edition.digest().startsWith(place.get(1))) {
            throw expired();
        }
        return render(edition, Integer.parseInt(place.get(2)), query);
    }

    private Page render(EditionSnapshot edition, int from, FeedQuery query) {
        List<FeedItem> all = edition.items();
        List<String> words = query.words();
        List<Buffer> wanted = new ArrayList<>();
        int index = from;
        while (index < all.size() && (wanted.size() < query.limit() || !query.accepts(all.get(index), words))) {
            if (query.accepts(all.get(index), words)) {
                wanted.add(all.get(index).body());
            }
            index++;
        }
        String path = path("/measures");
        String next = index == all.size()
                ? null
                : query.address(path, cursors.write(query.scope(path), place(edition, index)));
        String self = query.address(path, query.cursor());
        Ready body = Ready.plain(FeedJson.page(wanted, edition, channel.licence(), self, next));
        boolean complete = next == null && !query.isFiltered();
        return new Page(
                edition,
                body,
                self,
                next,
                delivery(Kind.FULL_LOAD, edition.number(), edition.lastSequence(), complete));
    }

    /** @throws Refusal 400 for a cursor of another list, 410 for one from a history that is not this one */
    Page changes(FeedQuery query) {
        String path = path("/changes");
        String scope = query.scope(path);
        int first = 0;
        if (query.cursor() != null) {
            List<String> place = cursors.read(scope, query.cursor());
            requireSameHistory(Integer.parseInt(place.get(0)), place.get(1));
            first = after(Long.parseLong(place.get(2)));
        }
        int end = Math.min(log.size(), first + query.limit());
        boolean more = end < log.size();
        long reached = more ? log.get(end - 1).sequence() : lastSequence;
        String next = query.address(path, cursors.write(scope, place(newest, reached)));
        List<Buffer> lines =
                log.subList(first, end).stream().map(LogEntry::body).toList();
        Buffer body = FeedJson.changes(lines, newest.number(), channel.licence(), next, more);
        Delivery delivery = delivery(Kind.CHANGES, newest.number(), reached, !more);
        return new Page(newest, Ready.plain(body), query.address(path, query.cursor()), next, delivery);
    }

    Delivery delivery(Kind kind) {
        return delivery(kind, newest.number(), lastSequence, false);
    }

    private Delivery delivery(Kind kind, int edition, long sequence, boolean complete) {
        return new Delivery(channel.key(), kind, edition, sequence, complete);
    }

    /** Once a backup was restored, the same numbers can mean something else. */
    private void requireSameHistory(int number, String digest) {
        Edition edition = editions.get(number);
        if (number != 0 && (edition == null || !edition.digest().startsWith(digest))) {
            throw expired();
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

    private static List<String> place(EditionSnapshot edition, long index) {
        return List.of(
                Integer.toString(edition.number()), edition.digest().substring(0, DIGEST_LENGTH), Long.toString(index));
    }

    private Refusal expired() {
        return new Refusal(() -> Problem.builder(ProblemType.CURSOR_EXPIRED, null)
                .withHeader("Location", path("/measures"))
                .build());
    }
}
