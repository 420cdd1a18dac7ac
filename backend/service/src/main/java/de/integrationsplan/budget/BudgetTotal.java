package de.integrationsplan.budget;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.budget.CostLine.MeasureRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a group costs, as an honest range, in euros with two decimals.
 *
 * @param lower exact, about, at least and the lower figures of spans; nothing of what is only an upper limit
 * @param upper all figures; the upper ones of spans
 * @param upperOpen more is possible: some line says "at least" or has no figure
 * @param unquantified number of money lines without a figure
 * @param lines what went in, each once
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
        String currency,
        List<TotalLine> lines) {

    /**
     * A line in a total.
     *
     * @param counts what it adds to {@code upper}
     * @param sharedWithOtherGroups whether it stands in the totals of other groups as well
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TotalLine(
            UUID id,
            @Nullable String wording,
            List<MeasureRef> measures,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal counts,
            Effect effect,
            boolean sharedWithOtherGroups) {}
}
