package de.integrationsplan.platform.problem;

import de.integrationsplan.platform.http.Api;
import de.integrationsplan.platform.http.RequestId;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Objects;

/** Brings problems that the framework made into our shape: known type, code, title in the caller's language, no internals. */
@ApplicationScoped
public class ProblemNormaliser implements ProblemPostProcessor {

    @Inject
    RequestId requestId;

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        URI instance = URI.create(Objects.requireNonNullElse(requestId.currentId(), "none"));
        if (problem.getParameters().containsKey("code")) {
            return HttpProblem.builder(problem).withInstance(instance).build();
        }
        ProblemType type =
                Objects.requireNonNullElse(ProblemType.forStatus(problem.getStatusCode()), ProblemType.INTERNAL_ERROR);
        HttpProblem.Builder ours = Problem.builder(type, null).withStatus(problem.getStatusCode());
        problem.getHeaders().forEach(ours::withHeader);
        if (type == ProblemType.UNSUPPORTED_MEDIA_TYPE) {
            // RFC 5789, 2.2
            ours.withHeader("Accept-Patch", Api.MERGE_PATCH);
        }
        return ours.withInstance(instance).build();
    }

    /** After the library's own defaults, so that nothing is added behind us. */
    @Override
    public int priority() {
        return 0;
    }
}
