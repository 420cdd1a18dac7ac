package de.integrationsplan.publishing.feed;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One edition in one shape: made when first asked for, off the event loop, and held from then on. */
final class Document {

    private final Answer answer;
    private final Supplier<byte[]> maker;
    private final Executor worker;
    private @Nullable CompletableFuture<Ready> making;

    /** @param answer without its body, which {@link #ready} brings */
    Document(Answer answer, Supplier<byte[]> maker, Executor worker) {
        this.answer = answer;
        this.maker = maker;
        this.worker = worker;
    }

    Answer answer() {
        return answer;
    }

    /** Who failed is tried again by the next who asks. */
    synchronized CompletableFuture<Ready> ready() {
        if (making == null || making.isCompletedExceptionally()) {
            making = CompletableFuture.supplyAsync(() -> Ready.held(maker.get()), worker);
        }
        return making;
    }
}
