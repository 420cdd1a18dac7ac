package de.integrationsplan.publishing.feed;

import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.function.Supplier;

/** A request that is answered with a problem; the problem is made only when it is sent, in the caller's language. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<HttpProblem> problem;

    Refusal(Supplier<HttpProblem> problem) {
        super(null, null, false, false);
        this.problem = problem;
    }

    static Refusal of(ProblemType type) {
        return new Refusal(() -> Problem.of(type));
    }

    Supplier<HttpProblem> problem() {
        return problem;
    }
}
