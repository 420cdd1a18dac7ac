package de.integrationsplan.budget;

import de.integrationsplan.budget.CostLine.MeasureRef;
import de.integrationsplan.budget.CostLine.Served;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a plan for its totals, with the groups that are asked for, in one statement. */
@ApplicationScoped
class CostLineQueries {

    @Inject
    EntityManager database;

    @Inject
    BudgetLineQueries budgetLines;

    /** A plan as the group of all its lines. */
    record PlanOfLines(UUID id, int year, Group group) {

        /** How its lines fall on the groups that were read with them. */
        Parts.Grouping grouping(@Nullable GroupBy groupBy, Locale language) {
            return groupBy == GroupBy.FISCAL_YEAR ? Parts.byYear(year) : Parts.byMeasures(Group.none(language));
        }
    }

    Optional<PlanOfLines> plan(UUID id) {
        List<?> rows = database.createNativeQuery("select year, title from plan where id = ?1", Tuple.class)
                .setParameter(1, id)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .findFirst()
                .map(row -> new PlanOfLines(
                        id,
                        row.get("year", Integer.class),
                        new Group(id.toString(), row.get("title", String.class), 0)));
    }

    /**
     * All lines of a plan, in its order; leads as of today.
     *
     * @param groupBy null when only the plan's own total is wanted
     */
    List<CostLine> read(PlanOfLines plan, @Nullable GroupBy groupBy, Locale language) {
        return read(CostLineSql.of(groupBy), plan.id(), groupBy, language);
    }

    /** A line with the year of its plan. */
    record LineOfPlan(int planYear, CostLine line) {}

    /** Empty when there is none that the caller may see. */
    Optional<LineOfPlan> line(UUID id) {
        return read(CostLineSql.ofLine(), id, null, Locale.GERMAN).stream()
                .findFirst()
                .map(line -> new LineOfPlan(planYear(id), line));
    }

    private int planYear(UUID lineId) {
        return (Integer) database.createNativeQuery(
                        "select p.year from budget_line l join plan p on p.id = l.plan_id where l.id = ?1",
                        Integer.class)
                .setParameter(1, lineId)
                .getSingleResult();
    }

    /** The lines that serve a measure, grouped by measure. */
    List<CostLine> ofMeasure(UUID measureId) {
        return read(CostLineSql.ofMeasure(), measureId, GroupBy.MEASURE, Locale.GERMAN);
    }

    private List<CostLine> read(String sql, UUID of, @Nullable GroupBy groupBy, Locale language) {
        List<?> found = database.createNativeQuery(sql, Tuple.class)
                .setParameter(1, of)
                .setParameter(2, budgetLines.mayReadInternal())
                .getResultList();
        List<CostLine> lines = new ArrayList<>();
        List<Tuple> rows = new ArrayList<>();
        for (Object next : found) {
            Tuple row = (Tuple) next;
            if (!rows.isEmpty() && !sameIn(rows.get(0), row, "id")) {
                lines.add(line(rows, groupBy, language));
                rows.clear();
            }
            rows.add(row);
        }
        if (!rows.isEmpty()) {
            lines.add(line(rows, groupBy, language));
        }
        return lines;
    }

    private static CostLine line(List<Tuple> rows, @Nullable GroupBy groupBy, Locale language) {
        Tuple first = rows.get(0);
        List<Served> served = new ArrayList<>();
        for (Tuple row : rows) {
            List<Group> groups = groups(row, groupBy, language);
            boolean goesOn = !served.isEmpty()
                    && served.get(served.size() - 1).measure().id().equals(row.get("measure_id", UUID.class));
            if (goesOn) {
                served.get(served.size() - 1).groups().addAll(groups);
            } else if (row.get("measure_id") != null) {
                served.add(new Served(
                        new MeasureRef(row.get("measure_id", UUID.class), row.get("measure_title", String.class)),
                        row.get("share", BigDecimal.class),
                        groups));
            }
        }
        ResourceKind kind = ResourceKind.ofCode(first.get("kind", String.class));
        return new CostLine(
                first.get("id", UUID.class),
                new CostLine.Text(first.get("wording", String.class), first.get("label", String.class)),
                kind,
                new SoftAmount(
                        Qualifier.ofCode(first.get("qualifier", String.class)),
                        first.get("amount", BigDecimal.class),
                        first.get("amount_from", BigDecimal.class)),
                timing(first),
                BudgetRules.ownShareOf(
                        kind,
                        first.get("programme_id") != null,
                        first.get("own_share", BigDecimal.class),
                        first.get("programme_share", BigDecimal.class)),
                served);
    }

    private static List<Group> groups(Tuple row, @Nullable GroupBy groupBy, Locale language) {
        List<Group> groups = new ArrayList<>(1);
        if (groupBy == GroupBy.KIND) {
            groups.add(Group.of(ResourceKind.ofCode(row.get("kind", String.class)), language));
        } else if (row.get("group_key") != null) {
            groups.add(new Group(
                    row.get("group_key", String.class),
                    row.get("group_title", String.class),
                    row.get("group_rank", Integer.class)));
        }
        return groups;
    }

    private static Timing timing(Tuple row) {
        String distribution = row.get("distribution", String.class);
        return new Timing(
                Recurrence.ofCode(row.get("recurrence", String.class)),
                distribution == null ? null : Distribution.ofCode(distribution),
                new Period(row.get("period_from", String.class), row.get("period_to", String.class)));
    }

    private static boolean sameIn(Tuple one, Tuple other, String column) {
        return Objects.equals(one.get(column), other.get(column));
    }
}
