package de.integrationsplan.budget;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.contract.RequestBody;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A funding programme as it is written.
 *
 * @param funderId the organisation that gives the money
 * @param periodFrom partial date, as is {@code periodTo}
 * @param ownShare the county's own part, 0 to 1, six decimals; nothing when null
 */
@RequestBody
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FundingProgrammeInput(
        String name,
        UUID funderId,
        @Nullable String periodFrom,
        @Nullable String periodTo,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal ownShare,

        @Nullable String note) {

    public FundingProgrammeInput {
        name = name.trim();
        ownShare = BudgetLineInput.share(ownShare);
    }

    Period period() {
        return new Period(periodFrom, periodTo);
    }
}
