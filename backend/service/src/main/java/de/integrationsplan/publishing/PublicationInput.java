package de.integrationsplan.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.contract.RequestBody;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be published.
 *
 * @param note for the public
 * @param channels keys; null means all
 */
@RequestBody
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicationInput(
        @Nullable String note,
        @Nullable Decision decision,
        @Nullable List<String> channels) {

    /** A decision of the county council. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Decision(
            String number,
            @Nullable LocalDate date,
            @Nullable String url) {}
}
