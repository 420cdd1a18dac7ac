package de.integrationsplan.history;

import de.integrationsplan.platform.problem.FieldError;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Instants in parameters. */
final class Instants {

    private Instants() {}

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for an instant that is not in the calendar */
    static @Nullable Instant parameter(String name, @Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException notInTheCalendar) {
            throw Problem.builder(ProblemType.INVALID_PARAMETER, null)
                    .with("errors", List.of(FieldError.parameter(name, "impossible-date")))
                    .build();
        }
    }
}
