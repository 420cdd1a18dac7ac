package de.integrationsplan.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationsplan.platform.http.Api;
import de.integrationsplan.platform.http.RequestId;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Problems for what is answered by a route and not by a resource method. */
@ApplicationScoped
public class RoutingProblems {

    private static final Logger LOG = Logger.getLogger(RoutingProblems.class);

    @Inject
    CurrentVertxRequest current;

    @Inject
    ObjectMapper mapper;

    /** @param problem called as if within the request, so that its texts are in the caller's language */
    public void answer(RoutingContext request, Supplier<HttpProblem> problem) {
        HttpProblem made = within(request, problem);
        HttpServerResponse response = request.response().setStatusCode(made.getStatusCode());
        response.putHeader(HttpHeaders.CONTENT_TYPE, Api.PROBLEM);
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        made.getHeaders().forEach((name, value) -> response.putHeader(name, String.valueOf(value)));
        Buffer body = body(request, made);
        if (request.request().method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()))
                    .end();
        } else {
            response.end(body);
        }
    }

    /** For a mistake of ours: logged with the request's id, answered without internals. */
    public void answerUnexpected(RoutingContext request, Throwable unexpected) {
        LOG.errorf(unexpected, "Request %s failed", RequestId.of(request));
        answer(request, () -> Problem.of(ProblemType.INTERNAL_ERROR));
    }

    private HttpProblem within(RoutingContext request, Supplier<HttpProblem> problem) {
        ManagedContext context = Arc.container().requestContext();
        boolean ours = !context.isActive();
        if (ours) {
            context.activate();
        }
        try {
            current.setCurrent(request);
            return problem.get();
        } finally {
            if (ours) {
                context.terminate();
            }
        }
    }

    private Buffer body(RoutingContext request, HttpProblem problem) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", String.valueOf(problem.getType()));
        body.put("title", problem.getTitle());
        body.put("status", problem.getStatusCode());
        body.put("detail", problem.getDetail());
        body.put("instance", RequestId.of(request));
        body.putAll(problem.getParameters());
        try {
            return Buffer.buffer(mapper.writeValueAsBytes(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
