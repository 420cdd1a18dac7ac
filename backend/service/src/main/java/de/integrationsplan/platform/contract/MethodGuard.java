package de.integrationsplan.platform.contract;

import de.integrationsplan.platform.http.Api;
import de.integrationsplan.platform.http.CrossOrigin;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import de.integrationsplan.platform.problem.RoutingProblems;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Answers OPTIONS, 405 to every method that the contract does not declare for an address, and 404 below {@code /api/v1} where it
 * declares none. It stands before routes, resources and
 * tokens: what it says is the contract's, which everybody may read, so that it is the same for whoever asks and whether or not the
 * object exists. The framework's own answer depends on how paths are spread over classes, and is 404 where another class has the path.
 */
@ApplicationScoped
class MethodGuard {

    private static final String BELOW = Api.PATH + "/";

    /** So that a browser's preflight, which is answered there, names the methods, too. */
    private static final int BEFORE_CROSS_ORIGIN = CrossOrigin.ORDER + 10;

    /** So that a page may read the refusal. */
    private static final int AFTER_CROSS_ORIGIN = CrossOrigin.ORDER - 10;

    @Inject
    DeclaredMethods declared;

    @Inject
    RoutingProblems problems;

    void install(@Observes Filters filters) {
        filters.register(this::announce, BEFORE_CROSS_ORIGIN);
        filters.register(this::answer, AFTER_CROSS_ORIGIN);
    }

    private void announce(RoutingContext request) {
        Set<String> methods = methods(request);
        if (request.request().method() == HttpMethod.OPTIONS && !methods.isEmpty()) {
            request.response().putHeader(HttpHeaders.ALLOW, DeclaredMethods.allow(methods));
        }
        request.next();
    }

    private void answer(RoutingContext request) {
        Set<String> methods = methods(request);
        HttpMethod method = request.request().method();
        if (methods.isEmpty() && request.normalizedPath().startsWith(BELOW)) {
            problems.answer(request, Problem::notFound);
        } else if (methods.isEmpty() || methods.contains(method.name()) && method != HttpMethod.OPTIONS) {
            request.next();
        } else if (method != HttpMethod.OPTIONS) {
            problems.answer(request, () -> Problem.builder(ProblemType.METHOD_NOT_ALLOWED, null)
                    .withHeader("Allow", DeclaredMethods.allow(methods))
                    .build());
        } else if (CrossOrigin.isDecidedByChannel(request)) {
            request.next();
        } else {
            request.response().setStatusCode(204).end();
        }
    }

    private Set<String> methods(RoutingContext request) {
        String path = request.normalizedPath();
        return path.startsWith(BELOW) ? declared.of(path.substring(Api.PATH.length())) : Set.of();
    }
}
