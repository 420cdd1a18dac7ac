package de.integrationsplan.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The plan's total and its groups as the contract shows them.
 *
 * @param groupBy with {@code items} and {@code countedElsewhere} only when a grouping was asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BudgetTotalsView(
        UUID planId,
        @Nullable GroupBy groupBy,
        @JsonUnwrapped BudgetTotal plan,
        @Nullable List<BudgetTotal> items,
        GroupedTotals.@Nullable Correction countedElsewhere) {

    static BudgetTotalsView of(UUID planId, @Nullable GroupBy groupBy, GroupedTotals totals) {
        boolean grouped = groupBy != null;
        return new BudgetTotalsView(
                planId,
                groupBy,
                totals.plan(),
                grouped ? totals.groups() : null,
                grouped ? totals.countedElsewhere() : null);
    }
}
