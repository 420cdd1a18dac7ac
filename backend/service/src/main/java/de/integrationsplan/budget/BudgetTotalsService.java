package de.integrationsplan.budget;

import de.integrationsplan.platform.http.CallerLanguage;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
        CostLineQueries.PlanOfLines plan = lines.plan(planId).orElseThrow(Problem::notFound);
        Locale language = CallerLanguage.current();
        GroupedTotals totals =
                BudgetRules.totals(plan.group(), lines.read(plan, groupBy, language), plan.grouping(groupBy, language));
        boolean few = totals.plan().lineCount() <= MOST_LINES;
        return BudgetTotalsView.of(planId, groupBy, withLines && few ? totals : totals.withoutLines());
    }
}
