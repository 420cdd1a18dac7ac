package de.integrationsplan.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.contract.RequestBody;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be published.
 *
 * @param basedOn newest edition of the preview that was decided by; null when nobody looked
 * @param note for the public
 * @param channels keys; null means all that are open
 */
@RequestBody
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicationInput(
        @Nullable Integer basedOn,
        @Nullable String note,
        @Nullable Decision decision,
        @Nullable List<String> channels) {

    /**
     * A decision of the county council.
     *
     * @param status {@code draft} or {@code adopted}; null means adopted
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Decision(
            String number,
            @Nullable LocalDate date,
            @Nullable String url,
            @Nullable String status) {}
}
