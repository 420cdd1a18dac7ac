package de.integrationsplan.history;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which entries are wanted; to be used with {@code @BeanParam}. */
@SuppressWarnings("NullAway.Init")
public class HistoryFilter {

    static final String ME = "me";

    /** An actor's id, or {@code me}. */
    @QueryParam("actor")
    @Nullable
    String actor;

    /** An instant, included. */
    @QueryParam("from")
    @Nullable
    String from;

    /** An instant, excluded. */
    @QueryParam("to")
    @Nullable
    String to;

    @QueryParam("entity")
    @Nullable
    String entity;

    @QueryParam("entityId")
    @Nullable
    UUID entityId;

    @QueryParam("action")
    @Nullable
    String action;

    @QueryParam("planId")
    @Nullable
    UUID planId;

    @QueryParam("requestId")
    @Nullable
    String requestId;

    @QueryParam("q")
    @Nullable
    String text;

    @Nullable
    Instant since() {
        return Instants.parameter("from", from);
    }

    @Nullable
    Instant until() {
        return Instants.parameter("to", to);
    }
}
