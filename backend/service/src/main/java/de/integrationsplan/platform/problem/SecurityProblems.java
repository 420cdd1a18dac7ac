package de.integrationsplan.platform.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/**
 * 401 as a problem. The library's own mappers for these two ask Quarkus for the challenge through a field that this Quarkus no
 * longer has; ours come first.
 */
final class SecurityProblems {

    private static final int BEFORE_THE_LIBRARY = 1;

    private SecurityProblems() {}

    private static HttpProblem unauthenticated() {
        return Problem.builder(ProblemType.UNAUTHENTICATED, null)
                .withHeader("WWW-Authenticate", "Bearer")
                .build();
    }

    /** No token where one is needed. */
    @Provider
    @Priority(BEFORE_THE_LIBRARY)
    public static class Missing extends ExceptionMapperBase<UnauthorizedException> {
        @Override
        protected HttpProblem toProblem(UnauthorizedException exception) {
            return unauthenticated();
        }
    }

    /** A token that is not valid here. */
    @Provider
    @Priority(BEFORE_THE_LIBRARY)
    public static class Invalid extends ExceptionMapperBase<AuthenticationFailedException> {
        @Override
        protected HttpProblem toProblem(AuthenticationFailedException exception) {
            return unauthenticated();
        }
    }
}
