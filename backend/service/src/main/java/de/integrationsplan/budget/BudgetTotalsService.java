package de.integrationsplan.budget;

import de.integrationsplan.platform.http.CallerLanguage;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a plan costs: reads the lines, {@link BudgetRules} do the rest. */
@ApplicationScoped
public class BudgetTotalsService {

    /** A responsibility begins and ends with the county's day. */
    private static final ZoneId COUNTY = ZoneId.of("Europe/Berlin");

    @Inject
    CostLineQueries lines;

    @Inject
    Clock clock;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for an unknown plan */
    @Transactional
    public BudgetTotalsView of(UUID planId, @Nullable GroupBy groupBy) {
        CostLineQueries.PlanOfLines plan = lines.plan(planId).orElseThrow(Problem::notFound);
        Locale language = CallerLanguage.current();
        LocalDate today = LocalDate.ofInstant(clock.instant(), COUNTY);
        GroupedTotals totals =
                BudgetRules.totals(plan.group(), lines.read(plan, groupBy, today, language), Group.none(language));
        return BudgetTotalsView.of(planId, groupBy, totals);
    }
}
