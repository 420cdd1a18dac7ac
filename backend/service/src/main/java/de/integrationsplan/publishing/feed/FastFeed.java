package de.integrationsplan.publishing.feed;

import de.integrationsplan.platform.http.Api;
import de.integrationsplan.platform.http.RequestId;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * The short way for what nearly all requests ask: an answer of a public channel that is held ready. Everything else, refusals included, goes
 * on to {@link FeedRoutes}, which would give the same answer.
 */
@ApplicationScoped
class FastFeed {

    /** Even before the request gets an id for logs and problems, of which there are none here. */
    private static final int FIRST_OF_ALL = RequestId.ORDER + 100;

    private static final String PREFIX = Api.PATH + "/published/";

    @Inject
    Feeds feeds;

    @Inject
    FeedAnswers answers;

    void install(@Observes Filters filters) {
        filters.register(this::handle, FIRST_OF_ALL);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        Answer answer = answer(request);
        if (answer == null) {
            context.next();
        } else {
            RequestId.mark(request.response(), RequestId.next());
            answers.send(request, answer, null);
        }
    }

    private @Nullable Answer answer(HttpServerRequest request) {
        String address = request.uri();
        if (request.method() != HttpMethod.GET
                || !address.startsWith(PREFIX)
                || !Negotiation.wantsJson(request.getHeader(HttpHeaders.ACCEPT))) {
            return null;
        }
        int end = address.indexOf('/', PREFIX.length());
        ChannelFeed feed = end < 0 ? null : feeds.known(address.substring(PREFIX.length(), end));
        return feed == null || !feed.channel().isPublic() || feed.channel().isClosed()
                ? null
                : feed.ready(address.substring(end));
    }
}
