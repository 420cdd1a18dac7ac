package de.integrationsplan.platform.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Gives each request an id before anything else happens, so that every answer, log line and history entry can name it. */
@ApplicationScoped
public class RequestId {

    private static final String KEY = "requestId";
    private static final long VERSION_BITS = 0xFFFF_FFFF_FFFF_0FFFL;
    private static final long VERSION_4 = 0x4000L;
    private static final CharSequence ID = HttpHeaders.createOptimized("x-request-id");
    private static final CharSequence VERSION = HttpHeaders.createOptimized("api-version");
    private static final CharSequence THIS_VERSION = HttpHeaders.createOptimized(Api.VERSION);

    /** Filters of a higher order run before the request has its id. */
    public static final int ORDER = 1000;

    @Inject
    CurrentVertxRequest current;

    void install(@Observes Filters filters) {
        filters.register(
                request -> {
                    of(request);
                    request.next();
                },
                ORDER);
    }

    /** A new id. It is no secret, so that a cheap source of chance is good enough. */
    public static String next() {
        ThreadLocalRandom chance = ThreadLocalRandom.current();
        return new UUID(chance.nextLong() & VERSION_BITS | VERSION_4, chance.nextLong() >>> 2 | Long.MIN_VALUE)
                .toString();
    }

    /** Sends the id, and the version of the contract with it. */
    public static void mark(HttpServerResponse response, String id) {
        response.headers().set(ID, id).set(VERSION, THIS_VERSION);
    }

    /** Null outside of a request, for example in scheduled work. */
    public @Nullable String currentId() {
        RoutingContext request = current.getCurrent();
        return request == null ? null : of(request);
    }

    /** The request's id; made now for one that is refused before any filter has seen it. */
    public static String of(RoutingContext request) {
        String known = request.get(KEY);
        if (known != null) {
            return known;
        }
        String id = next();
        request.put(KEY, id);
        mark(request.response(), id);
        return id;
    }
}
