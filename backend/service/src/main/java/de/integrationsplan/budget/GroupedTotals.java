package de.integrationsplan.budget;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.List;

/** The plan's total, its groups in order, and the correction between the two. */
public record GroupedTotals(BudgetTotal plan, List<BudgetTotal> groups, Correction countedElsewhere) {

    GroupedTotals withoutLines() {
        return new GroupedTotals(
                plan.withoutLines(),
                groups.stream().map(BudgetTotal::withoutLines).toList(),
                countedElsewhere);
    }

    /**
     * The plan's total minus the sum of its groups: zero or below, as what several groups share counts in each of them.
     *
     * @param lower euros with two decimals, as is {@code upper}
     */
    public record Correction(
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal lower,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal upper,
            int unquantified) {}
}
