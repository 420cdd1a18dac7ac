package de.integrationsplan.transfer;

import de.integrationsplan.platform.http.Api;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import de.integrationsplan.platform.problem.RoutingProblems;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Refuses an upload that announces to be too large before it is read. The server's own limit does so too, but with an empty
 * answer in place of a problem.
 */
@ApplicationScoped
class UploadLimit {

    /** After the request has its id, before the server's own limit. */
    private static final int PRIORITY = 900;

    /** What the parts of a form may add to the file. */
    private static final long FORM = 500_000;

    private static final String LONGEST_NUMBER = "[0-9]{1,18}";

    @Inject
    RoutingProblems problems;

    void install(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext request) {
        String length = request.request().getHeader("Content-Length");
        boolean upload = request.normalizedPath().startsWith(Api.PATH + "/imports");
        if (upload && length != null && isTooLarge(length)) {
            problems.answer(request, () -> Problem.of(ProblemType.PAYLOAD_TOO_LARGE));
        } else {
            request.next();
        }
    }

    private static boolean isTooLarge(String length) {
        return !length.matches(LONGEST_NUMBER) || Long.parseLong(length) > UploadedTable.LARGEST + FORM;
    }
}
