package de.integrationsplan.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which pages of other origins a browser lets read our answers: those of the application by name, any for the contract, its
 * changelog and the problem catalogue. The feed decides by itself, as it depends on the channel.
 */
@ApplicationScoped
public class CrossOrigin {

    /** After the request has its id. */
    public static final int ORDER = RequestId.ORDER - 100;

    private static final int PREFLIGHT_SECONDS = 600;
    private static final List<String> FOR_ANYBODY =
            List.of(Api.PATH + "/openapi", Api.PATH + "/problems", Api.PATH + "/changelog");
    private static final Set<String> EXPOSED = Set.of(
            "ETag", "Link", "Location", "Retry-After", "RateLimit", "RateLimit-Policy", "X-Request-Id", "API-Version");

    private final List<String> origins;
    private final CorsHandler forTheApplication;
    private final CorsHandler forAnybody = CorsHandler.create().exposedHeaders(EXPOSED);

    CrossOrigin(@ConfigProperty(name = "integrationsplan.app.origins") List<String> origins) {
        this.origins = origins;
        this.forTheApplication = CorsHandler.create()
                .addOrigins(origins)
                .allowedMethods(Set.of(
                        HttpMethod.GET,
                        HttpMethod.HEAD,
                        HttpMethod.POST,
                        HttpMethod.PUT,
                        HttpMethod.PATCH,
                        HttpMethod.DELETE))
                .allowedHeaders(Set.of(
                        "Accept",
                        "Accept-Language",
                        "Authorization",
                        "Content-Type",
                        "Idempotency-Key",
                        "If-Match",
                        "If-None-Match"))
                .exposedHeaders(EXPOSED)
                .maxAgeSeconds(PREFLIGHT_SECONDS);
    }

    void install(@Observes Filters filters) {
        filters.register(this::handle, ORDER);
    }

    private void handle(RoutingContext request) {
        String origin = request.request().getHeader("Origin");
        if (origin == null) {
            request.next();
            return;
        }
        String path = request.normalizedPath();
        if (isDecidedByChannel(request)) {
            request.next();
        } else if (origins.contains(origin)) {
            forTheApplication.handle(request);
        } else if (FOR_ANYBODY.stream().anyMatch(path::startsWith)) {
            forAnybody.handle(request);
        } else {
            // Answered without permission to read: the browser refuses it, other clients do not care.
            request.next();
        }
    }

    /** The feed: which pages may read it depends on the channel. */
    public static boolean isDecidedByChannel(RoutingContext request) {
        return request.normalizedPath().startsWith(Api.PATH + "/published/");
    }
}
