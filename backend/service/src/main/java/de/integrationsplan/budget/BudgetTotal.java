package de.integrationsplan.budget;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a group costs, as an honest range, in euros with two decimals.
 *
 * @param lower exact, about, at least and the lower figures of spans; nothing of what is only an upper limit
 * @param upper all figures; the upper ones of spans
 * @param upperOpen more is possible: some line says "at least" or has no figure
 * @param unquantified number of money lines without a figure
 * @param own of it the county's own means
 * @param thirdParty of it means of funders and other third parties
 * @param shared of it what counts in other groups as well
 * @param lines what went in, each once; empty when they are not asked for
 */
public record BudgetTotal(
        Group group,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal exact,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal about,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal atMost,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal atLeast,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal lower,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal upper,
        boolean upperOpen,
        int unquantified,
        Range own,
        Range thirdParty,
        Range shared,
        String currency,
        int lineCount,
        List<TotalLine> lines) {

    BudgetTotal withoutLines() {
        return new BudgetTotal(
                group,
                exact,
                about,
                atMost,
                atLeast,
                lower,
                upper,
                upperOpen,
                unquantified,
                own,
                thirdParty,
                shared,
                currency,
                lineCount,
                List.of());
    }
}
