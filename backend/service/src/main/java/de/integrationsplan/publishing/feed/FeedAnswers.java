package de.integrationsplan.publishing.feed;

import de.integrationsplan.platform.http.ConditionalFilter;
import io.quarkus.arc.All;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends the feed's answers: entity tags, 304, caching, links, codings, HEAD. Runs for each request, so it makes nothing new. */
@ApplicationScoped
class FeedAnswers {

    private static final CharSequence LINK = HttpHeaders.createOptimized("link");
    private static final CharSequence GZIP = HttpHeaders.createOptimized("gzip");
    private static final CharSequence BROTLI = HttpHeaders.createOptimized("br");
    private static final CharSequence ANYBODY = HttpHeaders.createOptimized("*");
    private static final CharSequence EXPOSED =
            HttpHeaders.createOptimized("ETag, Last-Modified, Link, Location, Retry-After, X-Request-Id, API-Version");

    private final FeedObserver[] observers;

    FeedAnswers(@All List<FeedObserver> observers) {
        this.observers = observers.toArray(FeedObserver[]::new);
    }

    /** Allows any page in any browser to read a public channel; no credentials are involved. */
    static void allowOrigins(HttpServerResponse response, FeedRows.Channel channel) {
        if (channel.isPublic()) {
            response.headers()
                    .set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, ANYBODY)
                    .set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        }
    }

    /** Whether or not there is such a channel: a browser has only to know whether its page may ask. */
    static void options(HttpServerResponse response, @Nullable ChannelFeed feed) {
        if (feed != null && feed.channel().isPublic()) {
            allowOrigins(response, feed.channel());
            response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD")
                    .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, Accept-Language, If-None-Match")
                    .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
        }
        response.setStatusCode(204).end();
    }

    /** Whether the client says that it holds this answer. */
    static boolean isHeld(HttpServerRequest request, Answer answer) {
        return ConditionalFilter.matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), answer.tag());
    }

    /** @param clientId null in a public channel */
    void send(HttpServerRequest request, Answer answer, @Nullable String clientId) {
        HttpServerResponse response = request.response();
        MultiMap headers = response.headers();
        allowOrigins(response, answer.head().channel());
        headers.add(HttpHeaders.ETAG, answer.tagHeader())
                .add(HttpHeaders.CACHE_CONTROL, answer.head().caching())
                .add(HttpHeaders.VARY, answer.head().varying());
        boolean unchanged = isHeld(request, answer);
        if (unchanged) {
            headers.remove(HttpHeaders.CONTENT_ENCODING);
            response.setStatusCode(304).end();
        } else {
            headers.add(LINK, answer.links()).add(HttpHeaders.CONTENT_TYPE, answer.type());
            if (answer.lastModified() != null) {
                headers.add(HttpHeaders.LAST_MODIFIED, answer.lastModified());
            }
            send(request, coded(request, headers, answer.body().get()));
        }
        if (request.method() == HttpMethod.GET) {
            for (FeedObserver observer : observers) {
                observer.delivered(answer.delivery(), clientId, unchanged);
            }
        }
    }

    private static Buffer coded(HttpServerRequest request, MultiMap headers, Ready body) {
        // Over HTTP/2 the server's own compression would take the header as an order and compress a second time.
        Codings codings = request.version() == HttpVersion.HTTP_2
                ? Codings.NONE
                : Codings.of(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        Buffer brotli = codings.brotliOf(body);
        if (brotli != null) {
            headers.set(HttpHeaders.CONTENT_ENCODING, BROTLI);
            return brotli;
        }
        Buffer gzip = codings.gzipOf(body);
        if (gzip != null) {
            headers.set(HttpHeaders.CONTENT_ENCODING, GZIP);
            return gzip;
        }
        // Keeps the server from compressing by itself, on the event loop and each time anew.
        headers.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        return body.plain();
    }

    private static void send(HttpServerRequest request, Buffer body) {
        HttpServerResponse response = request.response();
        if (request.method() == HttpMethod.HEAD) {
            response.headers().add(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
            response.end();
        } else {
            response.end(body);
        }
    }
}
