package de.integrationsplan.publishing.feed;

import de.integrationsplan.platform.http.ConditionalFilter;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sends the feed's answers: entity tags, 304, caching, links, gzip, HEAD. */
final class FeedAnswers {

    static final String METHODS = "GET, HEAD, OPTIONS";

    private static final CharSequence LINK = HttpHeaders.createOptimized("link");
    private static final CharSequence PUBLIC_CACHE =
            HttpHeaders.createOptimized("public, max-age=60, stale-while-revalidate=300, stale-if-error=86400");
    private static final CharSequence PRIVATE_CACHE = HttpHeaders.createOptimized("private, max-age=60");
    private static final CharSequence PUBLIC_VARY = HttpHeaders.createOptimized("accept-encoding");
    private static final CharSequence PRIVATE_VARY = HttpHeaders.createOptimized("authorization, accept-encoding");
    private static final Pattern NO_GZIP = Pattern.compile("gzip\\s*;\\s*q=0(\\.0*)?\\s*(,|$)");

    private FeedAnswers() {}

    /** Allows any page in any browser to read a public channel; no credentials are involved. */
    static void allowOrigins(HttpServerResponse response, FeedRows.Channel channel) {
        if (channel.isPublic()) {
            response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                    .putHeader(
                            HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
                            "ETag, Last-Modified, Link, Location, Retry-After, X-Request-Id, API-Version");
        }
    }

    static void options(RoutingContext request, FeedRows.Channel channel) {
        HttpServerResponse response = request.response().setStatusCode(204).putHeader("Allow", METHODS);
        if (channel.isPublic()) {
            response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS)
                    .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, Accept-Language, If-None-Match")
                    .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
        }
        response.end();
    }

    /**
     * @param tag with quotes
     * @param next null at the end
     */
    static void send(
            RoutingContext request,
            ChannelFeed feed,
            EditionSnapshot edition,
            String tag,
            String self,
            @Nullable String next,
            Supplier<Ready> body) {
        HttpServerResponse response = request.response();
        MultiMap headers = response.headers();
        boolean isPublic = feed.channel().isPublic();
        headers.set(HttpHeaders.ETAG, tag);
        headers.set(HttpHeaders.CACHE_CONTROL, isPublic ? PUBLIC_CACHE : PRIVATE_CACHE);
        headers.set(HttpHeaders.VARY, isPublic ? PUBLIC_VARY : PRIVATE_VARY);
        headers.set(LINK, links(feed, self, next));
        if (edition.lastModified() != null) {
            headers.set(HttpHeaders.LAST_MODIFIED, edition.lastModified());
        }
        if (ConditionalFilter.matches(request.request().getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            headers.remove(HttpHeaders.CONTENT_ENCODING);
            response.setStatusCode(304).end();
            return;
        }
        headers.set(HttpHeaders.CONTENT_TYPE, "application/json");
        send(request, encoded(request, body.get()));
    }

    private static Buffer encoded(RoutingContext request, Ready body) {
        // Over HTTP/2 the server's own compression would take the header as an order and compress a second time.
        boolean asItIs = request.request().version() != HttpVersion.HTTP_2;
        if (asItIs && body.gzip() != null && takesGzip(request.request().getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            request.response().putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            return body.gzip();
        }
        return body.plain();
    }

    static boolean takesGzip(@Nullable String acceptEncoding) {
        return acceptEncoding != null
                && acceptEncoding.contains("gzip")
                && !(acceptEncoding.contains("q=0")
                        && NO_GZIP.matcher(acceptEncoding).find());
    }

    private static void send(RoutingContext request, Buffer body) {
        HttpServerResponse response = request.response();
        if (request.request().method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()))
                    .end();
        } else {
            response.end(body);
        }
    }

    private static String links(ChannelFeed feed, String self, @Nullable String next) {
        String links = "<" + self + ">; rel=\"self\", </api/v1/openapi.yaml>; rel=\"describedby\", <"
                + feed.channel().licence().url() + ">; rel=\"license\"";
        return next == null ? links : links + ", <" + next + ">; rel=\"next\"";
    }
}
