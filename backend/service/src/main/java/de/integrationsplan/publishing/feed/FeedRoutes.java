package de.integrationsplan.publishing.feed;

import de.integrationsplan.platform.http.Api;
import de.integrationsplan.platform.http.Digests;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import de.integrationsplan.platform.problem.RoutingProblems;
import de.integrationsplan.publishing.feed.FeedRows.Edition;
import de.integrationsplan.publishing.feed.FeedRows.Removal;
import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiFunction;
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
    RoutingProblems problems;

    @Inject
    @All
    List<FeedObserver> observers;

    void install(@Observes Router router) {
        add(router, "/measures", FeedRoutes::listPublishedMeasures);
        add(router, "/measures/:lineage", FeedRoutes::getPublishedMeasure);
        add(router, "/changes", FeedRoutes::listPublishedChanges);
        add(router, "/editions/:number", FeedRoutes::getPublishedEdition);
    }

    private void add(Router router, String path, BiFunction<RoutingContext, ChannelFeed, Delivery> answer) {
        router.route(CHANNEL + path)
                .order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT)
                .handler(request -> guarded(request, () -> dispatch(request, answer)));
    }

    private void dispatch(RoutingContext request, BiFunction<RoutingContext, ChannelFeed, Delivery> answer) {
        HttpMethod method = request.request().method();
        ChannelFeed feed = feeds.channel(request.pathParam("channel"));
        FeedAnswers.allowOrigins(request.response(), feed.channel());
        if (method == HttpMethod.GET || method == HttpMethod.HEAD) {
            access.admit(
                    request,
                    feed.channel(),
                    client -> guarded(request, () -> tell(request, answer.apply(request, feed), client)),
                    refusal -> problems.answer(request, refusal.problem()));
        } else if (method == HttpMethod.OPTIONS) {
            FeedAnswers.options(request, feed.channel());
        } else {
            throw new Refusal(() -> Problem.builder(ProblemType.METHOD_NOT_ALLOWED, null)
                    .withHeader("Allow", FeedAnswers.METHODS)
                    .build());
        }
    }

    private void tell(RoutingContext request, Delivery delivery, @Nullable String client) {
        if (request.request().method() == HttpMethod.GET) {
            boolean unchanged = request.response().getStatusCode() == 304;
            observers.forEach(observer -> observer.delivered(delivery, client, unchanged));
        }
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

    private static Delivery listPublishedMeasures(RoutingContext request, ChannelFeed feed) {
        return send(request, feed, feed.measures(FeedQuery.of(request, FeedQuery.OF_MEASURES)));
    }

    private static Delivery listPublishedChanges(RoutingContext request, ChannelFeed feed) {
        return send(request, feed, feed.changes(FeedQuery.of(request, FeedQuery.OF_CHANGES)));
    }

    private static Delivery send(RoutingContext request, ChannelFeed feed, ChannelFeed.Page page) {
        FeedAnswers.send(request, feed, page.edition(), page.edition().tag(), page.self(), page.next(), page::body);
        return page.delivery();
    }

    private static Delivery getPublishedMeasure(RoutingContext request, ChannelFeed feed) {
        FeedQuery.of(request, FeedQuery.OF_ONE);
        String lineage = request.pathParam("lineage");
        FeedItem item = feed.item(lineage);
        if (item == null) {
            throw missing(feed.removal(lineage));
        }
        String self = feed.path("/measures/" + lineage);
        FeedAnswers.send(request, feed, feed.newest(), item.tag(), self, null, () -> Ready.plain(item.body()));
        return feed.delivery(Delivery.Kind.MEASURE);
    }

    private static Refusal missing(@Nullable Removal removal) {
        return removal == null
                ? Refusal.of(ProblemType.NOT_FOUND)
                : new Refusal(() -> Problem.builder(ProblemType.WITHDRAWN, null)
                        .with("removed", removal)
                        .build());
    }

    private static Delivery getPublishedEdition(RoutingContext request, ChannelFeed feed) {
        FeedQuery.of(request, FeedQuery.OF_ONE);
        String number = request.pathParam("number");
        Edition edition = number.matches("[1-9][0-9]{0,8}") ? feed.edition(Integer.parseInt(number)) : null;
        if (edition == null) {
            throw Refusal.of(ProblemType.NOT_FOUND);
        }
        Ready body = Ready.plain(FeedJson.edition(edition, feed.channel().licence()));
        String tag = Ready.tagOf(Digests.sha256(body.plain().getBytes()));
        FeedAnswers.send(request, feed, feed.newest(), tag, feed.path("/editions/" + number), null, () -> body);
        return feed.delivery(Delivery.Kind.EDITION);
    }
}
