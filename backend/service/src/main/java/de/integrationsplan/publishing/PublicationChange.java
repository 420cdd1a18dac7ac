package de.integrationsplan.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.history.FieldChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an edition did to one measure on one channel; the contract's schema of the same name.
 *
 * @param kind {@code appeared}, {@code changed} or {@code disappeared}
 * @param fields only of a change
 * @param removed only of what disappeared
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicationChange(
        String channel,
        String kind,
        String lineage,
        String measureId,
        String title,
        @Nullable List<FieldChange> fields,
        @Nullable Removed removed) {

    /** @param replacementTitle as that channel last showed it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Removed(
            String at,
            String reason,
            @Nullable String replacement,
            @Nullable String replacementTitle) {}
}
