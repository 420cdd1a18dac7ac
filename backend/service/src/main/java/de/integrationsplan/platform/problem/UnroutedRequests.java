package de.integrationsplan.platform.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Objects;

/** What no resource and no route has answered, and what the server refused before any could: still a problem in our shape. */
@ApplicationScoped
public class UnroutedRequests {

    /** Before Quarkus's own error page, after everything else. */
    private static final int NEARLY_LAST = Integer.MAX_VALUE - 1;

    @Inject
    RoutingProblems problems;

    void install(@Observes Router router) {
        router.route().order(NEARLY_LAST).handler(this::unknown).failureHandler(this::failed);
    }

    private void unknown(RoutingContext request) {
        problems.answer(request, Problem::notFound);
    }

    private void failed(RoutingContext request) {
        if (request.response().ended()) {
            return;
        }
        if (request.response().headWritten()) {
            request.response().reset();
        } else if (request.statusCode() < 500) {
            ProblemType type =
                    Objects.requireNonNullElse(ProblemType.forStatus(request.statusCode()), ProblemType.MALFORMED_BODY);
            problems.answer(request, () -> Problem.of(type));
        } else {
            problems.answerUnexpected(request, Objects.requireNonNullElseGet(request.failure(), Exception::new));
        }
    }
}
