package de.integrationsplan.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every GET has an entity tag; who holds it already gets 304 without a body. What does not say otherwise is stored nowhere. */
@Provider
public class ConditionalFilter implements ContainerResponseFilter {

    private static final List<String> READING = List.of("GET", "HEAD");

    @Inject
    ObjectMapper mapper;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getHeaderString(HttpHeaders.CACHE_CONTROL) == null) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        response.getHeaders().putSingle(HttpHeaders.VARY, "Authorization, Origin, Accept-Encoding, Accept-Language");
        if (!READING.contains(request.getMethod()) || response.getStatus() != 200 || response.getEntity() == null) {
            return;
        }
        if (response.getHeaderString(HttpHeaders.ETAG) == null) {
            tagByContent(response);
        }
        if (matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), response.getHeaderString(HttpHeaders.ETAG))) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    /** For lists, which have no version of their own. */
    private void tagByContent(ContainerResponseContext response) {
        try {
            byte[] body = mapper.writeValueAsBytes(response.getEntity());
            response.getHeaders()
                    .putSingle(HttpHeaders.ETAG, '"' + Digests.sha256(body).substring(0, 32) + '"');
            response.setEntity(body, response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException(notJson);
        }
    }

    /** Weak comparison (RFC 9110, 13.1.2), as caches and compressing proxies turn strong tags into weak ones. */
    public static boolean matches(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && (ifNoneMatch.equals(tag)
                        || ifNoneMatch.trim().equals("*")
                        || Arrays.stream(ifNoneMatch.split(","))
                                .map(candidate -> candidate.trim().replaceFirst("^W/", ""))
                                .anyMatch(tag::equals));
    }
}
