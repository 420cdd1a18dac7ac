package de.integrationsplan.platform.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What the database refuses, as problems: its constraints are the last word on duplicates and references.
 *
 * <p>Source: PostgreSQL error codes (SQLSTATE), appendix A of its manual.
 */
final class DatabaseProblems {

    private static final Logger LOG = Logger.getLogger(DatabaseProblems.class);
    private static final String RETRY_SOON = "5";

    private DatabaseProblems() {}

    static HttpProblem of(Throwable failure) {
        if (find(failure, StaleStateException.class) != null) {
            return Problem.of(ProblemType.VERSION_CONFLICT);
        }
        SQLException refusal = find(failure, SQLException.class);
        String state = refusal == null || refusal.getSQLState() == null ? "" : refusal.getSQLState();
        return switch (state) {
            case "23505", "23P01" -> Problem.of(ProblemType.DUPLICATE);
            case "23503" -> Problem.of(ProblemType.STILL_REFERENCED);
            case "23514", "23502", "22001", "22003" ->
                Problem.of(ProblemType.CONFLICT, "The database refuses this value.");
            case "55P03", "40001", "40P01" ->
                Problem.of(ProblemType.CONFLICT, "Somebody else is changing this. Try again.");
            // No space left; the schema not yet there
            case "53100", "42P01" -> unavailable(state);
            default ->
                state.startsWith("08") || state.startsWith("57") || state.startsWith("53") || state.isEmpty()
                        ? unavailable(state)
                        : internal(state, failure);
        };
    }

    private static HttpProblem unavailable(String state) {
        LOG.warnf("The database does not answer (SQLSTATE %s)", state);
        return Problem.builder(ProblemType.SERVICE_UNAVAILABLE, null)
                .withHeader("Retry-After", RETRY_SOON)
                .build();
    }

    /** Messages of the driver quote rows, persons' names included: only state and stack go into the log. */
    private static HttpProblem internal(String state, Throwable failure) {
        IllegalStateException withoutContents =
                new IllegalStateException(failure.getClass().getSimpleName() + ", SQLSTATE " + state);
        withoutContents.setStackTrace(failure.getStackTrace());
        LOG.error("Unexpected answer of the database", withoutContents);
        return Problem.of(ProblemType.INTERNAL_ERROR);
    }

    private static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }

    /** Thrown by Hibernate. */
    @Provider
    public static class FromPersistence extends ExceptionMapperBase<PersistenceException> {
        @Override
        protected HttpProblem toProblem(PersistenceException exception) {
            return of(exception);
        }
    }

    /** Thrown by the transaction manager, for example when a commit fails or the time is up. */
    @Provider
    public static class FromTransaction
            extends ExceptionMapperBase<io.quarkus.narayana.jta.QuarkusTransactionException> {
        @Override
        protected HttpProblem toProblem(io.quarkus.narayana.jta.QuarkusTransactionException exception) {
            return exception.getCause() instanceof HttpProblem problem ? problem : of(exception);
        }
    }
}
