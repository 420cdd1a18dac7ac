package de.integrationsplan.platform.problem;

import de.integrationsplan.platform.http.CallerLanguage;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes the problems that features throw. */
public final class Problem {

    private Problem() {}

    public static HttpProblem of(ProblemType type) {
        return builder(type, null).build();
    }

    public static HttpProblem of(ProblemType type, String detail) {
        return builder(type, detail).build();
    }

    public static HttpProblem notFound() {
        return of(ProblemType.NOT_FOUND);
    }

    public static HttpProblem invalid(List<FieldError> errors) {
        return builder(ProblemType.VALIDATION_FAILED, null)
                .with("errors", errors)
                .build();
    }

    public static HttpProblem invalid(FieldError error) {
        return invalid(List.of(error));
    }

    /** Does nothing when there are no errors. */
    public static void throwIfAny(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw invalid(errors);
        }
    }

    /** For a problem with more to say; {@code detail} falls back to the type's description. */
    public static HttpProblem.Builder builder(ProblemType type, @Nullable String detail) {
        Locale language = CallerLanguage.current();
        return HttpProblem.builder()
                .withType(type.uri())
                .withTitle(type.title(language))
                .withStatus(type.status())
                .withDetail(detail == null ? type.description() : detail)
                .with("code", type.code());
    }
}
