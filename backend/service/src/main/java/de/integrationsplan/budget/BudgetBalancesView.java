package de.integrationsplan.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The plan's balance and its groups as the contract shows them.
 *
 * @param groupBy with {@code items} and {@code countedElsewhere} only when a grouping was asked for
 * @param fiscalYear null for all years together
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BudgetBalancesView(
        UUID planId,
        @Nullable GroupBy groupBy,
        @Nullable Integer fiscalYear,
        @JsonUnwrapped GroupBalance plan,
        @Nullable List<GroupBalance> items,
        BalanceFigures.@Nullable Difference countedElsewhere) {}
