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

    @Inject
    CostLineQueries lines;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for an unknown plan */
    public BudgetTotalsView of(UUID planId, @Nullable GroupBy groupBy) {
        CostLineQueries.PlanOfLines plan = lines.plan(planId).orElseThrow(Problem::notFound);
        Locale language = CallerLanguage.current();
        GroupedTotals totals =
                BudgetRules.totals(plan.group(), lines.read(plan, groupBy, language), Group.none(language));
        return BudgetTotalsView.of(planId, groupBy, totals);
    }
}
