package de.integrationsplan.continuation;

import de.integrationsplan.plan.PlanService;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.table.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares plans. */
@ApplicationScoped
@Transactional
public class ComparisonService {

    @Inject
    PlanService plans;

    @Inject
    ComparisonQueries queries;

    /** Two plans and what differs between them; the items are enriched page by page. */
    record Compared(RawJson plan, RawJson earlierPlan, PlanDifference.Counts counts, Slice<ComparedItem> items) {}

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without one of the plans */
    Compared compare(UUID planId, UUID earlierPlanId, Set<PlanDifference.Kind> kinds, PageRequest page) {
        RawJson plan = plans.get(planId).body();
        RawJson earlierPlan = plans.get(earlierPlanId).body();
        List<ComparedMeasure> earlier = queries.measures(earlierPlanId);
        PlanDifference difference =
                PlanDifference.between(earlier, queries.measures(planId), queries.regroupings(earlierPlanId));
        List<String> after = page.keys(PlanDifference.Item.KEY_LENGTH);
        List<PlanDifference.Item> rest = difference.of(kinds).stream()
                .filter(item -> after == null || PlanDifference.IN_ORDER.compare(item.key(), after) > 0)
                .limit(page.limitPlusOne())
                .toList();
        Details details = details(planId, earlierPlanId, earlier);
        return new Compared(
                plan, earlierPlan, difference.counts(), Slice.of(page, rest, details::of, PlanDifference.Item::key));
    }

    /**
     * All that differs as a table, one row for each change.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without one of the plans
     */
    List<Sheet> sheets(UUID planId, UUID earlierPlanId) {
        Compared compared =
                compare(planId, earlierPlanId, PlanDifference.DIFFERING, new PageRequest(Integer.MAX_VALUE - 1, null));
        return List.of(ComparisonSheet.of(compared.items().items()));
    }

    private Details details(UUID planId, UUID earlierPlanId, List<ComparedMeasure> earlier) {
        return new Details(
                earlier.stream().collect(Collectors.toMap(ComparedMeasure::measureId, measure -> measure)),
                queries.linesThatLedTo(planId, earlierPlanId),
                queries.costs(earlierPlanId),
                queries.costs(planId));
    }

    /** What is added to the bare difference. */
    private record Details(
            Map<UUID, ComparedMeasure> earlier,
            Map<UUID, ContinuationLine> lines,
            Map<UUID, ComparedItem.Cost> earlierCosts,
            Map<UUID, ComparedItem.Cost> costs) {

        ComparedItem of(PlanDifference.Item item) {
            return new ComparedItem(
                    item,
                    ComparedItem.Leads.of(item.changes().stream()
                            .filter(change -> change.field().equals("responsibilities"))
                            .findFirst()
                            .orElse(null)),
                    costs(item),
                    item.kind() == PlanDifference.Kind.DROPPED ? ending(item) : null);
        }

        private ComparedItem.@Nullable Costs costs(PlanDifference.Item item) {
            if (item.kin().goesOnOtherwise()) {
                return null;
            }
            ComparedItem.Cost from = cost(earlierCosts, item.earlierMeasureId());
            ComparedItem.Cost to = cost(costs, item.measureId());
            return from.equals(to) ? null : new ComparedItem.Costs(from, to);
        }

        private static ComparedItem.Cost cost(Map<UUID, ComparedItem.Cost> costs, @Nullable UUID measureId) {
            ComparedItem.Cost cost = measureId == null ? null : costs.get(measureId);
            return cost == null ? ComparedItem.Cost.NOTHING : cost;
        }

        private ComparedItem.Ending ending(PlanDifference.Item item) {
            UUID measureId = Objects.requireNonNull(item.earlierMeasureId());
            return ComparedItem.Ending.of(Objects.requireNonNull(earlier.get(measureId)), lines.get(measureId));
        }
    }
}
