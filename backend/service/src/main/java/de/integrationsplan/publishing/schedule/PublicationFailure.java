package de.integrationsplan.publishing.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.publishing.Finding;
import de.integrationsplan.publishing.PublicationBlock;
import de.integrationsplan.publishing.PublicationBlocked;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why nothing was published, as it is kept: without words of one language.
 *
 * @param code of the problem type
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicationFailure(String code, @Nullable String detail, List<Finding> findings) {

    static PublicationFailure of(HttpProblem problem) {
        List<Finding> findings = problem instanceof PublicationBlocked blocked ? blocked.findings() : List.of();
        return new PublicationFailure(
                String.valueOf(problem.getParameters().get("code")), problem.getDetail(), findings);
    }

    /** The same in the caller's language. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(String code, @Nullable String detail, List<PublicationBlock> blocks) {}

    Told told() {
        return new Told(code, detail, PublicationBlock.of(findings));
    }
}
