package de.integrationsplan.platform.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.platform.http.Api;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads request bodies: strictly, and only what the contract allows. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, Api.MERGE_PATCH})
public class BodyReader implements MessageBodyReader<Object> {

    @Inject
    Documents documents;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == MergePatch.class || type == UncheckedBody.class || type.isAnnotationPresent(RequestBody.class);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        String charset = mediaType.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        if (!charset.equalsIgnoreCase("utf-8")) {
            throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "JSON is sent in UTF-8.");
        }
        ObjectNode document = documents.read(body);
        if (type.equals(UncheckedBody.class)) {
            return new UncheckedBody(document);
        }
        return type.equals(MergePatch.class) ? new MergePatch(document) : documents.toRecord(document, type);
    }
}
