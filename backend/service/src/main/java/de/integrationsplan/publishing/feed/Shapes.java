package de.integrationsplan.publishing.feed;

import de.integrationsplan.publishing.feed.ChannelFeed.State;
import de.integrationsplan.publishing.feed.Delivery.Kind;
import io.netty.util.AsciiString;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Makes the other shapes of an edition; one at a time, so that a portal's wish for all of them does not take the machine. */
@ApplicationScoped
class Shapes {

    private final ClassLoader classes = Thread.currentThread().getContextClassLoader();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "feed-shapes");
        thread.setDaemon(true);
        thread.setContextClassLoader(classes);
        return thread;
    });

    @Inject
    Site site;

    void stop(@Observes ShutdownEvent shutdown) {
        worker.shutdown();
    }

    Map<Shape, Document> documents(ChannelHead head, State state) {
        Map<Shape, Document> documents = new EnumMap<>(Shape.class);
        Whole whole = new Whole(head, state.newest(), state.removed().values(), site);
        for (Shape shape : Shape.values()) {
            documents.put(shape, new Document(answer(shape, whole), () -> write(shape, whole), worker));
        }
        return documents;
    }

    private static Answer answer(Shape shape, Whole whole) {
        EditionSnapshot edition = whole.edition();
        String whatever = whole.head().tag(edition);
        String tag = whatever.substring(0, whatever.length() - 1) + '-' + shape.ordinal() + '"';
        return new Answer(
                whole.head(),
                shape.contentType(),
                tag,
                new AsciiString(tag),
                edition.publishedAt() == null ? null : EditionSnapshot.httpDate(edition.publishedAt()),
                whole.head().links(whole.head().path(shape.path()), null),
                () -> {
                    throw new IllegalStateException("made on demand");
                },
                new Delivery(whole.channel().key(), Kind.DOCUMENT, edition.number(), edition.lastSequence(), false));
    }

    private static byte[] write(Shape shape, Whole whole) {
        return switch (shape) {
            case JSON_LD -> SchemaOrgShape.write(whole);
            case ATOM -> AtomShape.write(whole);
            case CALENDAR -> CalendarShape.write(whole);
            case CSV -> CsvShape.write(whole);
            case CATALOGUE -> CatalogueShape.write(whole);
        };
    }
}
