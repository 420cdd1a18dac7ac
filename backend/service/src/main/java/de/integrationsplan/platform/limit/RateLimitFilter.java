package de.integrationsplan.platform.limit;

import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.concurrent.TimeUnit;

/**
 * Tells each caller how much is left and refuses what is above it, before anything is read or checked. The published feed is not
 * counted: an answer from memory costs less than the counting.
 *
 * <p>Source of the header fields: draft-ietf-httpapi-ratelimit-headers.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
public class RateLimitFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String POLICY = "\"caller\"";

    @Inject
    RateLimits limits;

    @Inject
    SecurityIdentity identity;

    @Inject
    RoutingContext routing;

    @Override
    public void filter(ContainerRequestContext request) {
        ConsumptionProbe probe = limits.take(caller());
        request.setProperty(POLICY, probe);
        if (!probe.isConsumed()) {
            throw Problem.builder(ProblemType.TOO_MANY_REQUESTS, null)
                    .withHeader(HttpHeaders.RETRY_AFTER, seconds(probe.getNanosToWaitForRefill()))
                    .build();
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(POLICY) instanceof ConsumptionProbe probe) {
            response.getHeaders()
                    .putSingle(
                            "RateLimit-Policy",
                            POLICY + ";q=" + limits.perMinute() + ";w=" + RateLimits.WINDOW.toSeconds());
            response.getHeaders()
                    .putSingle(
                            "RateLimit",
                            POLICY + ";r=" + probe.getRemainingTokens() + ";t="
                                    + seconds(probe.getNanosToWaitForReset()));
        }
    }

    private String caller() {
        return identity.isAnonymous()
                ? routing.request().remoteAddress().hostAddress()
                : identity.getPrincipal().getName();
    }

    /** Rounded up: who waits this long is let in. */
    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }
}
