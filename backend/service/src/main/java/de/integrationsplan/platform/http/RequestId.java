package de.integrationsplan.platform.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives each request an id before anything else happens, so that every answer, log line and history entry can name it. */
@ApplicationScoped
public class RequestId {

    private static final String KEY = "requestId";
    private static final int BEFORE_EVERYTHING = 1000;

    @Inject
    CurrentVertxRequest current;

    void install(@Observes Filters filters) {
        filters.register(
                request -> {
                    String id = UUID.randomUUID().toString();
                    request.put(KEY, id);
                    request.response().putHeader("X-Request-Id", id).putHeader("API-Version", Api.VERSION);
                    request.next();
                },
                BEFORE_EVERYTHING);
    }

    /** Null outside of a request, for example in scheduled work. */
    public @Nullable String currentId() {
        RoutingContext request = current.getCurrent();
        return request == null ? null : of(request);
    }

    public static String of(RoutingContext request) {
        return request.<String>get(KEY, "");
    }
}
