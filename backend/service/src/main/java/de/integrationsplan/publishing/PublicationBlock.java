package de.integrationsplan.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.problem.FieldMessages;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finding of the gate as the contract shows it, with a sentence in the caller's language. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicationBlock(
        @Nullable UUID measureId, @Nullable String title, String field, String code, String message) {

    static PublicationBlock of(Finding finding) {
        String message = FieldMessages.of(finding.code(), finding.arguments().toArray());
        return new PublicationBlock(finding.measureId(), finding.title(), finding.field(), finding.code(), message);
    }

    static List<PublicationBlock> of(List<Finding> findings) {
        return findings.stream().map(PublicationBlock::of).toList();
    }
}
