package de.integrationsplan.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.problem.FieldMessages;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding of the gate as the contract shows it, in the caller's language.
 *
 * @param message what is the matter
 * @param advice what to do
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicationBlock(
        @Nullable UUID measureId, @Nullable String title, String field, String code, String message, String advice) {

    static PublicationBlock of(Finding finding) {
        Object[] arguments = finding.arguments().toArray();
        return new PublicationBlock(
                finding.measureId(),
                finding.title(),
                finding.field(),
                finding.code(),
                FieldMessages.of(finding.code(), arguments),
                FieldMessages.of(finding.code() + ".advice", arguments));
    }

    public static List<PublicationBlock> of(List<Finding> findings) {
        return findings.stream().map(PublicationBlock::of).toList();
    }
}
