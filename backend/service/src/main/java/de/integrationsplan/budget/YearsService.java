package de.integrationsplan.budget;

import de.integrationsplan.budget.CostLine.MeasureRef;
import de.integrationsplan.platform.http.CallerLanguage;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The budget over years: one measure in all its plans, and two plans against each other. */
@ApplicationScoped
@Transactional
public class YearsService {

    private static final String YEARS = """
            select p.year, p.id as plan_id, p.title as plan_title, m.id as measure_id, m.title as measure_title, m.lineage
            from measure m join plan p on p.id = m.plan_id
            where m.lineage = (select lineage from measure where id = ?1)
            order by p.year, p.id""";

    private static final String LIKENESS = """
            select l.id, l.lineage, l.programme_id, coalesce(l.funder_id, p.funder_id) as funder_id,
                   (select array_agg(m.lineage order by m.lineage)
                    from budget_line_measure lm join measure m on m.id = lm.measure_id
                    where lm.budget_line_id = l.id) as measures
            from budget_line l left join funding_programme p on p.id = l.programme_id
            where l.plan_id = ?1""";

    @Inject
    EntityManager database;

    @Inject
    CostLineQueries lines;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for an unknown measure */
    public BudgetYears ofMeasure(UUID measureId) {
        List<Tuple> rows = rows(YEARS, measureId);
        if (rows.isEmpty()) {
            throw Problem.notFound();
        }
        return new BudgetYears(
                rows.get(0).get("lineage", UUID.class),
                rows.stream().map(this::year).toList());
    }

    /** The total of the lines that serve the measure, as in the plan's totals by measure. */
    private BudgetYears.Year year(Tuple row) {
        UUID measureId = row.get("measure_id", UUID.class);
        String title = row.get("measure_title", String.class);
        Group group = new Group(measureId.toString(), title, 0);
        BudgetTotal total = BudgetRules.totals(
                        group, lines.ofMeasure(measureId), Parts.byMeasures(Group.none(CallerLanguage.current())))
                .groups()
                .stream()
                .filter(one -> one.group().key().equals(group.key()))
                .findFirst()
                .orElseGet(() -> new Tally(group).total());
        return new BudgetYears.Year(
                row.get("year", Integer.class),
                row.get("plan_id", UUID.class),
                row.get("plan_title", String.class),
                new MeasureRef(measureId, title),
                total);
    }

    /**
     * What makes the later plan cost more or less than the earlier one.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for an unknown plan
     */
    public BudgetComparison compare(UUID laterId, UUID earlierId) {
        Locale language = CallerLanguage.current();
        CostLineQueries.PlanOfLines later = lines.plan(laterId).orElseThrow(Problem::notFound);
        CostLineQueries.PlanOfLines earlier = lines.plan(earlierId).orElseThrow(Problem::notFound);
        List<ComparableLine> before = comparable(earlier);
        List<ComparableLine> after = comparable(later);
        return BudgetComparison.of(plan(earlier, before), plan(later, after), LinePairs.of(before, after), language);
    }

    private List<ComparableLine> comparable(CostLineQueries.PlanOfLines plan) {
        Map<UUID, Tuple> likeness = new HashMap<>();
        rows(LIKENESS, plan.id()).forEach(row -> likeness.put(row.get("id", UUID.class), row));
        return lines.read(plan, null, Locale.GERMAN).stream()
                .map(line -> comparable(line, Objects.requireNonNull(likeness.get(line.id()))))
                .toList();
    }

    private static ComparableLine comparable(CostLine line, Tuple row) {
        UUID[] measures = row.get("measures", UUID[].class);
        return new ComparableLine(
                line,
                row.get("lineage", UUID.class),
                row.get("programme_id", UUID.class),
                row.get("funder_id", UUID.class),
                measures == null ? List.of() : Arrays.asList(measures));
    }

    private static BudgetComparison.Plan plan(CostLineQueries.PlanOfLines plan, List<ComparableLine> lines) {
        BudgetTotal total = BudgetRules.totals(
                        plan.group(), lines.stream().map(ComparableLine::line).toList(), (line, range) -> Map.of())
                .plan();
        return new BudgetComparison.Plan(
                plan.id(), plan.year(), plan.group().title(), total.lower(), total.upper(), total.unquantified());
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, UUID id) {
        return database.createNativeQuery(sql, Tuple.class).setParameter(1, id).getResultList();
    }
}
