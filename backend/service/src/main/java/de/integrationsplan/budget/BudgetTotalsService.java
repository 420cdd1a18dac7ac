package de.integrationsplan.budget;

import de.integrationsplan.platform.http.CallerLanguage;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.table.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a plan costs: reads the lines, {@link BudgetRules} do the rest. */
@ApplicationScoped
@Transactional
public class BudgetTotalsService {

    /** As many as any array of the API holds at most. */
    private static final int MOST_LINES = 1000;

    @Inject
    CostLineQueries lines;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for an unknown plan */
    public BudgetTotalsView of(UUID planId, @Nullable GroupBy groupBy, boolean withLines) {
        GroupedTotals totals = totals(planId, groupBy);
        boolean few = totals.plan().lineCount() <= MOST_LINES;
        return BudgetTotalsView.of(planId, groupBy, withLines && few ? totals : totals.withoutLines());
    }

    /** The same as tables, with all lines. */
    public List<Sheet> sheets(UUID planId, @Nullable GroupBy groupBy) {
        return TotalSheets.of(groupBy != null, totals(planId, groupBy));
    }

    private GroupedTotals totals(UUID planId, @Nullable GroupBy groupBy) {
        CostLineQueries.PlanOfLines plan = lines.plan(planId).orElseThrow(Problem::notFound);
        Locale language = CallerLanguage.current();
        return BudgetRules.totals(plan.group(), lines.read(plan, groupBy, language), plan.grouping(groupBy, language));
    }
}
