package de.integrationsplan.publishing.feed;

import de.integrationsplan.platform.http.Digests;
import de.integrationsplan.publishing.feed.Delivery.Kind;
import de.integrationsplan.publishing.feed.FeedRows.Edition;
import de.integrationsplan.publishing.feed.FeedRows.Removal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One channel as it is now; made off the event loop and read on it. Only more answers get ready, none changes. */
final class ChannelFeed {

    /** What clients walk with; their pages are compressed before anybody asks. */
    private static final List<FeedQuery> STANDARD_WALKS = List.of(FeedQuery.NONE, FeedQuery.WIDEST);

    private static final String ONE = "/measures/";

    private final ChannelHead head;
    private final State state;
    private final FullLoad load;
    private final ChangeLog log;
    private final Delivery oneMeasure;
    private final Map<String, Answer> ready = new ConcurrentHashMap<>();
    private final Map<Shape, Document> documents;

    /**
     * @param pageable editions whose pages are still answered, the newest included
     * @param log in ascending order of sequence, one line per measure
     * @param oldestEdition cursors of older ones are refused
     */
    record State(
            EditionSnapshot newest,
            Map<Integer, EditionSnapshot> pageable,
            Map<String, PublishedItem> items,
            Map<String, Tombstone> removed,
            List<LogEntry> log,
            Map<Integer, Edition> editions,
            int oldestEdition) {}

    record Tombstone(String lineage, String title, Removal removed) {}

    ChannelFeed(ChannelHead head, State state, FeedCursors cursors, Shapes shapes) {
        this.head = head;
        this.state = state;
        this.load = new FullLoad(head, state.newest(), state.pageable(), cursors);
        this.log = new ChangeLog(head, state.newest(), state.log(), state.editions(), state.oldestEdition(), cursors);
        this.oneMeasure = delivery(Kind.MEASURE);
        this.documents = shapes.documents(head, state);
        STANDARD_WALKS.forEach(walk -> hold("/measures", walk, load.page(walk).answer()));
        STANDARD_WALKS.forEach(walk -> hold("/changes", walk, log.page(walk)));
    }

    FeedRows.Channel channel() {
        return head.channel();
    }

    ChannelHead head() {
        return head;
    }

    /** The answer to this address below the channel if it is held; null says nothing about whether there is one. */
    @Nullable
    Answer ready(String rest) {
        Answer held = ready.get(rest);
        return held == null && rest.startsWith(ONE) ? measure(rest.substring(ONE.length())) : held;
    }

    /** Makes ready what is asked for by everybody who reads on; for a thread with nothing better to do. */
    void compressAll(BooleanSupplier stillWanted) {
        for (FeedQuery walk : STANDARD_WALKS) {
            FeedQuery next = load.page(walk).next();
            while (next != null && stillWanted.getAsBoolean()) {
                FullLoad.Page page = load.page(next);
                Answer answer = page.answer();
                byte[] body = answer.body().get().plain().getBytes();
                Ready made = Ready.compressed(() -> answer.body().get().plain(), body);
                ready.put(next.address("/measures"), answer.with(made));
                next = page.next();
            }
        }
        for (PublishedItem shown : state.newest().items()) {
            if (stillWanted.getAsBoolean()) {
                shown.item().compress();
            }
        }
    }

    private void hold(String path, FeedQuery walk, Answer answer) {
        byte[] body = answer.body().get().plain().getBytes();
        ready.put(walk.address(path), answer.with(Ready.held(body)));
    }

    /** @throws Refusal 400 for a cursor of another list, 410 for one whose edition is not held any more */
    Answer measures(FeedQuery query) {
        Answer held = ready.get(query.address("/measures"));
        return held == null ? load.page(query).answer() : held;
    }

    /** @throws Refusal 400 for a cursor of another list, 410 for one that is too old or from a history that is not this one */
    Answer changes(FeedQuery query) {
        Answer held = ready.get(query.address("/changes"));
        return held == null ? log.page(query) : held;
    }

    @Nullable
    Answer measure(String lineage) {
        PublishedItem shown = state.items().get(lineage);
        return shown == null
                ? null
                : Answer.json(
                        head,
                        shown.item().tag(),
                        shown.lastModified(),
                        head.links(head.path(ONE + lineage), null),
                        shown.item()::sent,
                        oneMeasure);
    }

    @Nullable
    Removal removal(String lineage) {
        Tombstone tombstone = state.removed().get(lineage);
        return tombstone == null ? null : tombstone.removed();
    }

    @Nullable
    Answer edition(int number) {
        Edition edition = state.editions().get(number);
        if (edition == null) {
            return null;
        }
        Ready body = Ready.plain(FeedJson.edition(edition, head));
        return Answer.json(
                head,
                Ready.tagOf(Digests.sha256(body.plain().getBytes())),
                EditionSnapshot.httpDate(edition.publishedAt()),
                head.links(head.path("/editions/" + number), null),
                () -> body,
                delivery(Kind.EDITION));
    }

    Document document(Shape shape) {
        return Objects.requireNonNull(documents.get(shape));
    }

    private Delivery delivery(Kind kind) {
        EditionSnapshot newest = state.newest();
        return new Delivery(head.channel().key(), kind, newest.number(), newest.lastSequence(), false);
    }
}
