package de.integrationsplan.platform.problem;

import de.integrationsplan.platform.http.RequestId;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what the server has taken but nothing behind it can read in only one way. The server's own limits are twice as wide
 * (application.properties), and its check of addresses is off (vertx.disableURIValidation): it would refuse without a body.
 */
@ApplicationScoped
class UnreadableRequests {

    /** Before anybody looks at the path. */
    private static final int ORDER = RequestId.ORDER - 10;

    private static final int LONGEST_ADDRESS = 8_000;
    private static final int LARGEST_HEADERS = 16_000;
    private static final int MOST_DIGITS = 18;

    private final RoutingProblems problems;
    private final long largestBody;

    UnreadableRequests(
            RoutingProblems problems,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
        this.problems = problems;
        this.largestBody = largestBody.asLongValue();
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, ORDER);
    }

    private void check(RoutingContext request) {
        ProblemType problem = problemOf(request.request());
        if (problem == null) {
            request.next();
            return;
        }
        if (problem == ProblemType.MALFORMED_REQUEST && request.request().version() != HttpVersion.HTTP_2) {
            // What follows on the connection may be part of this request as well as the next one.
            request.response().endHandler(sent -> request.request().connection().close());
        }
        problems.answer(request, () -> Problem.of(problem));
    }

    private @Nullable ProblemType problemOf(HttpServerRequest request) {
        String address = request.uri();
        if (address.length() > LONGEST_ADDRESS) {
            return ProblemType.ADDRESS_TOO_LONG;
        }
        if (!SpellingRules.isReadable(address) || !endsClearly(request)) {
            return ProblemType.MALFORMED_REQUEST;
        }
        if (length(request) > LARGEST_HEADERS) {
            return ProblemType.HEADERS_TOO_LARGE;
        }
        if (length(request.getHeader(HttpHeaders.CONTENT_LENGTH)) > largestBody) {
            return ProblemType.PAYLOAD_TOO_LARGE;
        }
        String expected = request.getHeader(HttpHeaders.EXPECT);
        return expected == null || expected.equalsIgnoreCase("100-continue") ? null : ProblemType.EXPECTATION_FAILED;
    }

    /** Of several codings the server would look at chunked only (RFC 9112, 6.3). */
    private static boolean endsClearly(HttpServerRequest request) {
        List<String> codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        return codings.isEmpty() || codings.size() == 1 && codings.get(0).equalsIgnoreCase("chunked");
    }

    /** The server lets through digits only. */
    private static long length(@Nullable String announced) {
        return announced == null ? 0 : announced.length() > MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(announced);
    }

    private static int length(HttpServerRequest request) {
        int length = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            length += header.getKey().length() + header.getValue().length();
        }
        return length;
    }
}
