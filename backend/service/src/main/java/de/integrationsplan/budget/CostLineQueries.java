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

    /** A plan as the group of all its lines. */
    record PlanOfLines(UUID id, int year, Group group) {}

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
        List<?> found = database.createNativeQuery(CostLineSql.of(groupBy), Tuple.class)
                .setParameter(1, plan.id())
                .getResultList();
        List<CostLine> lines = new ArrayList<>();
        List<Tuple> rows = new ArrayList<>();
        for (Object next : found) {
            Tuple row = (Tuple) next;
            if (!rows.isEmpty() && !sameIn(rows.get(0), row, "id")) {
                lines.add(line(rows, plan, groupBy, language));
                rows.clear();
            }
            rows.add(row);
        }
        if (!rows.isEmpty()) {
            lines.add(line(rows, plan, groupBy, language));
        }
        return lines;
    }

    private static CostLine line(List<Tuple> rows, PlanOfLines plan, @Nullable GroupBy groupBy, Locale language) {
        Tuple first = rows.get(0);
        List<Served> served = new ArrayList<>();
        for (Tuple row : rows) {
            List<Group> groups = groups(row, plan, groupBy, language);
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
        return new CostLine(
                first.get("id", UUID.class),
                first.get("wording", String.class),
                ResourceKind.ofCode(first.get("kind", String.class)),
                new SoftAmount(
                        Qualifier.ofCode(first.get("qualifier", String.class)),
                        first.get("amount", BigDecimal.class),
                        first.get("amount_from", BigDecimal.class)),
                served);
    }

    private static List<Group> groups(Tuple row, PlanOfLines plan, @Nullable GroupBy groupBy, Locale language) {
        List<Group> groups = new ArrayList<>(1);
        if (groupBy == GroupBy.KIND) {
            groups.add(Group.of(ResourceKind.ofCode(row.get("kind", String.class)), language));
        } else if (groupBy == GroupBy.FISCAL_YEAR) {
            groups.add(Group.of(fiscalYear(row, plan.year())));
        } else if (row.get("group_key") != null) {
            groups.add(new Group(
                    row.get("group_key", String.class),
                    row.get("group_title", String.class),
                    row.get("group_rank", Integer.class)));
        }
        return groups;
    }

    private static int fiscalYear(Tuple row, int planYear) {
        Period period = new Period(row.get("period_from", String.class), row.get("period_to", String.class));
        Recurrence recurrence = Recurrence.ofCode(row.get("recurrence", String.class));
        return BudgetRules.fiscalYearOf(planYear, recurrence, period.firstYear(), period.lastYear());
    }

    private static boolean sameIn(Tuple one, Tuple other, String column) {
        return Objects.equals(one.get(column), other.get(column));
    }
}
