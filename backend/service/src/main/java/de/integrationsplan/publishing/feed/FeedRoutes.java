package de.integrationsplan.publishing.feed;

import de.integrationsplan.platform.http.Api;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import de.integrationsplan.platform.problem.RoutingProblems;
import de.integrationsplan.publishing.feed.FeedRows.Removal;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** The feed's addresses, answered from memory on the event loop: no database, no worker thread, nothing serialised when asked. */
@ApplicationScoped
class FeedRoutes {

    private static final String CHANNEL = Api.PATH + "/published/:channel";

    @Inject
    Feeds feeds;

    @Inject
    FeedAccess access;

    @Inject
    FeedAnswers answers;

    @Inject
    RoutingProblems problems;

    @FunctionalInterface
    private interface Operation {
        void answer(RoutingContext request, ChannelFeed feed, @Nullable String client);
    }

    void install(@Observes Router router) {
        for (Shape shape : Shape.values()) {
            add(router, shape.path(), (request, feed, client) -> getPublishedShape(request, feed, shape, client));
        }
        add(router, "/measures", this::listPublishedMeasures);
        add(router, "/measures/:lineage", this::getPublishedMeasure);
        add(router, "/changes", this::listPublishedChanges);
        add(router, "/editions/:number", this::getPublishedEdition);
    }

    private void add(Router router, String path, Operation operation) {
        router.route(CHANNEL + path)
                .order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT)
                .handler(request -> guarded(request, () -> dispatch(request, operation)));
    }

    /** Only what the contract declares comes this far, and OPTIONS. */
    private void dispatch(RoutingContext request, Operation operation) {
        String channel = request.pathParam("channel");
        if (request.request().method() == HttpMethod.OPTIONS) {
            FeedAnswers.options(request.response(), feeds.known(channel));
            return;
        }
        ChannelFeed feed = feeds.channel(channel);
        FeedAnswers.allowOrigins(request.response(), feed.channel());
        if (feed.channel().isClosed()) {
            throw Refusal.of(ProblemType.CHANNEL_CLOSED);
        }
        access.admit(
                request,
                feed.channel(),
                client -> guarded(request, () -> operation.answer(request, feed, client)),
                refusal -> problems.answer(request, refusal.problem()));
    }

    private void guarded(RoutingContext request, Runnable work) {
        try {
            work.run();
        } catch (Refusal refusal) {
            problems.answer(request, refusal.problem());
        } catch (RuntimeException unexpected) {
            problems.answerUnexpected(request, unexpected);
        }
    }

    private void listPublishedMeasures(RoutingContext request, ChannelFeed feed, @Nullable String client) {
        FeedQuery query = FeedQuery.of(request, FeedQuery.OF_MEASURES);
        Shape shape = Negotiation.ofMeasures(request.request().getHeader(HttpHeaders.ACCEPT));
        if (shape == null) {
            answers.send(request.request(), feed.measures(query), client);
        } else if (query.isEmpty()) {
            send(request, feed.document(shape), client);
        } else {
            throw new Refusal(() -> Problem.of(
                    ProblemType.NOT_ACCEPTABLE,
                    "Pages and searches come as JSON; other forms show the whole edition."));
        }
    }

    private void getPublishedShape(RoutingContext request, ChannelFeed feed, Shape shape, @Nullable String client) {
        FeedQuery.of(request, FeedQuery.OF_ONE);
        Negotiation.require(request.request().getHeader(HttpHeaders.ACCEPT), shape.mediaType());
        send(request, feed.document(shape), client);
    }

    /** The first who asks for a shape of an edition waits until it is made elsewhere; who holds it already need not. */
    private void send(RoutingContext request, Document document, @Nullable String client) {
        HttpServerRequest http = request.request();
        if (FeedAnswers.isHeld(http, document.answer())) {
            answers.send(http, document.answer(), client);
            return;
        }
        Context loop = request.vertx().getOrCreateContext();
        document.ready()
                .whenComplete((ready, failure) -> loop.runOnContext(back -> guarded(request, () -> {
                    if (failure != null) {
                        throw new IllegalStateException(failure);
                    } else if (!http.response().closed()) {
                        answers.send(http, document.answer().with(ready), client);
                    }
                })));
    }

    private void listPublishedChanges(RoutingContext request, ChannelFeed feed, @Nullable String client) {
        FeedQuery query = FeedQuery.of(request, FeedQuery.OF_CHANGES);
        requireJson(request);
        answers.send(request.request(), feed.changes(query), client);
    }

    private void getPublishedMeasure(RoutingContext request, ChannelFeed feed, @Nullable String client) {
        FeedQuery.of(request, FeedQuery.OF_ONE);
        requireJson(request);
        String lineage = request.pathParam("lineage");
        Answer answer = feed.measure(lineage);
        if (answer == null) {
            throw missing(feed.removal(lineage));
        }
        answers.send(request.request(), answer, client);
    }

    private static Refusal missing(@Nullable Removal removal) {
        return removal == null
                ? Refusal.of(ProblemType.NOT_FOUND)
                : new Refusal(() -> Problem.builder(ProblemType.WITHDRAWN, null)
                        .with("removed", removal)
                        .build());
    }

    private void getPublishedEdition(RoutingContext request, ChannelFeed feed, @Nullable String client) {
        FeedQuery.of(request, FeedQuery.OF_ONE);
        requireJson(request);
        String number = request.pathParam("number");
        Answer answer = number.matches("[1-9][0-9]{0,8}") ? feed.edition(Integer.parseInt(number)) : null;
        if (answer == null) {
            throw Refusal.of(ProblemType.NOT_FOUND);
        }
        answers.send(request.request(), answer, client);
    }

    private static void requireJson(RoutingContext request) {
        String accept = request.request().getHeader(HttpHeaders.ACCEPT);
        if (!Negotiation.wantsJson(accept)) {
            Negotiation.require(accept, "application/json");
        }
    }
}
