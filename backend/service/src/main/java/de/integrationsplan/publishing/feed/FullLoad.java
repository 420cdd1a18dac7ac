package de.integrationsplan.publishing.feed;

import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import de.integrationsplan.publishing.feed.Delivery.Kind;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that a channel shows, page by page; the pages of one walk belong to one edition. */
final class FullLoad {

    private static final String PATH = "/measures";
    private static final int DIGEST_LENGTH = 8;

    private final ChannelHead head;
    private final EditionSnapshot newest;
    private final Map<Integer, EditionSnapshot> pageable;
    private final FeedCursors cursors;

    FullLoad(ChannelHead head, EditionSnapshot newest, Map<Integer, EditionSnapshot> pageable, FeedCursors cursors) {
        this.head = head;
        this.newest = newest;
        this.pageable = pageable;
        this.cursors = cursors;
    }

    /** @param next the same request at the next place; null at the end */
    record Page(Answer answer, @Nullable FeedQuery next) {}

    /** @throws Refusal 400 for a cursor of another list, 410 for one whose edition is not held any more */
    Page page(FeedQuery query) {
        if (query.cursor() == null) {
            return page(newest, 0, query);
        }
        List<String> place = cursors.read(query.scope(head.path(PATH)), query.cursor());
        EditionSnapshot edition = pageable.get(Integer.valueOf(place.get(0)));
        if (edition == null || !edition.digest().startsWith(place.get(1))) {
            throw expired(head);
        }
        return page(edition, Integer.parseInt(place.get(2)), query);
    }

    private Page page(EditionSnapshot edition, int from, FeedQuery query) {
        List<PublishedItem> all = edition.items();
        List<String> words = query.words();
        List<Buffer> wanted = new ArrayList<>();
        int index = from;
        while (index < all.size()) {
            FeedItem item = all.get(index).item();
            boolean accepted = query.accepts(item, words);
            if (accepted && wanted.size() == query.limit()) {
                break;
            } else if (accepted) {
                wanted.add(item.body());
            }
            index++;
        }
        return page(edition, wanted, index == all.size() ? null : at(edition, index, query), query);
    }

    private FeedQuery at(EditionSnapshot edition, int index, FeedQuery query) {
        return query.at(cursors.write(query.scope(head.path(PATH)), place(edition, index)));
    }

    private Page page(EditionSnapshot edition, List<Buffer> items, @Nullable FeedQuery nextQuery, FeedQuery query) {
        String self = query.address(head.path(PATH));
        String next = nextQuery == null ? null : nextQuery.address(head.path(PATH));
        boolean complete = next == null && !query.isFiltered();
        Answer answer = Answer.json(
                head,
                head.tag(edition),
                edition.publishedAt() == null ? null : EditionSnapshot.httpDate(edition.publishedAt()),
                head.links(self, next),
                () -> Ready.plain(FeedJson.page(items, edition, head, self, next)),
                new Delivery(head.channel().key(), Kind.FULL_LOAD, edition.number(), edition.lastSequence(), complete));
        return new Page(answer, nextQuery);
    }

    static List<String> place(EditionSnapshot edition, long index) {
        return List.of(
                Integer.toString(edition.number()), edition.digest().substring(0, DIGEST_LENGTH), Long.toString(index));
    }

    static Refusal expired(ChannelHead head) {
        return new Refusal(() -> Problem.builder(ProblemType.CURSOR_EXPIRED, null)
                .withHeader("Location", head.path(PATH))
                .build());
    }
}
