package de.integrationsplan.budget;

import de.integrationsplan.platform.http.CallerLanguage;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Planned against committed and spent: reads lines and bookings, {@link BookingRules} do the rest. */
@ApplicationScoped
@Transactional
public class BalanceService {

    @Inject
    CostLineQueries lines;

    @Inject
    BookingQueries bookings;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for an unknown plan */
    public BudgetBalancesView ofPlan(UUID planId, @Nullable GroupBy groupBy, @Nullable Integer fiscalYear) {
        CostLineQueries.PlanOfLines plan = lines.plan(planId).orElseThrow(Problem::notFound);
        Locale language = CallerLanguage.current();
        BalanceTotals.Totals totals = new BalanceTotals(
                        plan.year(), bookings.bookedInPlan(planId), bookings.closedYears())
                .totals(
                        plan.group(),
                        lines.read(plan, groupBy, language),
                        groupBy == GroupBy.FISCAL_YEAR ? null : plan.grouping(groupBy, language),
                        fiscalYear);
        boolean grouped = groupBy != null;
        return new BudgetBalancesView(
                planId,
                groupBy,
                fiscalYear,
                totals.plan(),
                grouped ? List.copyOf(totals.groups()) : null,
                grouped ? totals.countedElsewhere() : null);
    }

    /** By fiscal year, in order. */
    public List<BudgetBalance> ofLine(UUID lineId) {
        return balances(lineId, null).entrySet().stream()
                .map(year -> BudgetBalance.of(year.getKey(), year.getValue()))
                .toList();
    }

    BudgetBalance ofLine(UUID lineId, int fiscalYear) {
        Map<Integer, BookingRules.Balance> balances = balances(lineId, fiscalYear);
        return BudgetBalance.of(fiscalYear, Objects.requireNonNull(balances.get(fiscalYear)));
    }

    private Map<Integer, BookingRules.Balance> balances(UUID lineId, @Nullable Integer fiscalYear) {
        CostLineQueries.LineOfPlan line = lines.line(lineId).orElseThrow(Problem::notFound);
        return new BalanceTotals(line.planYear(), Map.of(lineId, bookings.bookedOnLine(lineId)), bookings.closedYears())
                .of(line.line(), fiscalYear);
    }
}
