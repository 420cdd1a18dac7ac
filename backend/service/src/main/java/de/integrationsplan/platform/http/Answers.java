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

    /** For what is the same for everybody and changes with a release only. */
    public static <T> RestResponse<T> kept(T body) {
        return RestResponse.ResponseBuilder.ok(body, MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
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

    /**
     * For long work that goes on after the answer.
     *
     * @param job the job to look at, below {@code /api/v1}, with a leading slash
     */
    public static <T> RestResponse<T> accepted(String job, Tagged<T> result) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.ACCEPTED)
                .entity(result.body())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.ETAG, quoted(result.tag()))
                .header(HttpHeaders.LOCATION, Api.PATH + job)
                .build();
    }

    /**
     * A file to be kept.
     *
     * @param name with its ending; ASCII without quotes
     * @param tagged what the entity tag is of: the bytes, or what they were made from
     */
    public static RestResponse<byte[]> file(byte[] body, String type, String name, byte[] tagged) {
        return RestResponse.ResponseBuilder.ok(body)
                .type(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.ETAG, quoted(Digests.sha256(tagged).substring(0, 32)))
                .build();
    }

    public static RestResponse<Void> done() {
        return RestResponse.noContent();
    }

    private static String quoted(String tag) {
        return '"' + tag + '"';
    }
}
