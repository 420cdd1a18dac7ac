package de.integrationsplan.platform.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** The shapes of successful answers. */
public final class Answers {

    private Answers() {}

    public static <T> RestResponse<T> ok(Tagged<T> result) {
        return RestResponse.ResponseBuilder.ok(result.body(), MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.ETAG, quoted(result.tag()))
                .build();
    }

    /** @param path below {@code /api/v1}, with a leading slash */
    public static <T> RestResponse<T> created(String path, Tagged<T> result) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .entity(result.body())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.ETAG, quoted(result.tag()))
                // As a header: the framework would resolve a location below the REST path once more.
                .header(HttpHeaders.LOCATION, Api.PATH + path)
                .build();
    }

    public static RestResponse<Void> done() {
        return RestResponse.noContent();
    }

    private static String quoted(String tag) {
        return '"' + tag + '"';
    }
}
