package de.integrationsplan.budget;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationsplan.platform.http.CallerLanguage;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.table.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a plan costs. With its lines: reads them, and {@link BudgetRules} do the rest. Without: PostgreSQL adds up, which is much
 * faster for thousands of lines and says the same.
 */
@ApplicationScoped
@Transactional
public class BudgetTotalsService {

    /** As many as any array of the API holds at most. */
    private static final int MOST_LINES = 1000;

    private static final String HAS_FEW = """
            select count(*) from (select from budget_line l where l.plan_id = ?1 and (?2 or not l.internal) limit %d) few""".formatted(MOST_LINES + 1);

    @Inject
    CostLineQueries lines;

    @Inject
    BudgetLineQueries budgetLines;

    @Inject
    JsonQueries json;

    @Inject
    ObjectMapper mapper;

    /**
     * The plan's total and its groups as the contract shows them.
     *
     * @param withLines leaves the lines out all the same where there are more than {@value #MOST_LINES}
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for an unknown plan
     */
    public RawJson of(UUID planId, @Nullable GroupBy groupBy, boolean withLines) {
        boolean internal = budgetLines.mayReadInternal();
        if (!withLines || json.count(HAS_FEW, planId, internal) > MOST_LINES) {
            return addedUpByTheDatabase(planId, groupBy, internal);
        }
        try {
            return new RawJson(
                    mapper.writeValueAsString(BudgetTotalsView.of(planId, groupBy, totals(planId, groupBy))));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private RawJson addedUpByTheDatabase(UUID planId, @Nullable GroupBy groupBy, boolean internal) {
        Locale language = CallerLanguage.current();
        List<RawJson> answer = groupBy == null
                ? json.all(TotalSql.ofPlan(), planId, internal)
                : json.all(
                        TotalSql.of(groupBy, language),
                        planId,
                        internal,
                        groupBy.code(),
                        Group.none(language).title());
        return answer.stream().findFirst().orElseThrow(Problem::notFound);
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
