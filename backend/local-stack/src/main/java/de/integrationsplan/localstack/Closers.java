package de.integrationsplan.localstack;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What has been started, to be stopped once in reverse order: by {@link #close()} or when the JVM ends, also in the
 * middle of a start.
 */
final class Closers implements AutoCloseable {

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private volatile boolean closed;

    Closers() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop local stack"));
    }

    /** Takes over the stopping of {@code resource}; stops it at once when everything else is stopped already. */
    synchronized <T extends AutoCloseable> T add(T resource) {
        if (closed) {
            closeOne(resource);
            throw new StackException("Stopped while starting.");
        }
        started.push(resource);
        return resource;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!started.isEmpty()) {
            closeOne(started.pop());
        }
    }

    boolean isClosed() {
        return closed;
    }

    private static void closeOne(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            // the others must still be stopped
            System.err.println("local-stack: could not stop: " + e);
        }
    }
}
