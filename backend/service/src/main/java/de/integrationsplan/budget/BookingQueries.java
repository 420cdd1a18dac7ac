package de.integrationsplan.budget;

import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.JsonQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads bookings, and what they add up to. */
@ApplicationScoped
class BookingQueries {

    private static final String LIST = """
            select cast(budget_entry_json(e, ?5) as text) as json, e.id
            from budget_entry e join budget_line l on l.id = e.budget_line_id
            where %s = ?1 and (?5 or not l.internal)
              and (cast(?2 as integer) is null or e.fiscal_year = cast(?2 as integer))
              and (cast(?3 as text) is null or e.kind = cast(?3 as text))
              and (cast(?4 as uuid) is null or e.id < cast(?4 as uuid))
            order by e.id desc
            limit ?6""";

    private static final String ONE = """
            select cast(budget_entry_json(e, ?3) as text) as json, 1 as tag
            from budget_entry e join budget_line l on l.id = e.budget_line_id
            where e.id = ?2 and e.budget_line_id = ?1 and (?3 or not l.internal)""";

    /** What is replaced does not count. */
    private static final String SUMS = """
            select e.budget_line_id, e.fiscal_year, e.kind, sum(e.amount) as amount
            from budget_entry e
            where %s = ?1 and not exists (select from budget_entry later where later.corrects_id = e.id)
            group by e.budget_line_id, e.fiscal_year, e.kind""";

    @Inject
    JsonQueries json;

    @Inject
    EntityManager database;

    @Inject
    BudgetLineQueries lines;

    Slice<RawJson> ofLine(UUID lineId, @Nullable Integer year, @Nullable EntryKind kind, PageRequest page) {
        lines.one(lineId);
        return list("e.budget_line_id", lineId, year, kind, page);
    }

    Slice<RawJson> ofPlan(UUID planId, @Nullable Integer year, @Nullable EntryKind kind, PageRequest page) {
        json.requireExists("plan", planId);
        return list("e.plan_id", planId, year, kind, page);
    }

    private Slice<RawJson> list(
            String column, UUID id, @Nullable Integer year, @Nullable EntryKind kind, PageRequest page) {
        return json.page(
                LIST.formatted(column),
                page,
                id,
                year,
                kind == null ? null : kind.code(),
                page.key(0),
                lines.mayReadInternal(),
                page.limitPlusOne());
    }

    RawJson one(UUID lineId, UUID id) {
        return json.one(ONE, lineId, id, lines.mayReadInternal()).body();
    }

    /** What is booked on a line, by fiscal year in order. */
    Map<Integer, Booked> bookedOnLine(UUID lineId) {
        return sums("e.budget_line_id", lineId).getOrDefault(lineId, Map.of());
    }

    /** What is booked in a plan, by line and fiscal year. */
    Map<UUID, Map<Integer, Booked>> bookedInPlan(UUID planId) {
        return sums("e.plan_id", planId);
    }

    private Map<UUID, Map<Integer, Booked>> sums(String column, UUID id) {
        Map<UUID, Map<Integer, Booked>> sums = new HashMap<>();
        for (Object next : database.createNativeQuery(SUMS.formatted(column), Tuple.class)
                .setParameter(1, id)
                .getResultList()) {
            Tuple row = (Tuple) next;
            Map<Integer, Booked> years =
                    sums.computeIfAbsent(row.get("budget_line_id", UUID.class), any -> new TreeMap<>());
            int year = row.get("fiscal_year", Integer.class);
            years.put(
                    year,
                    years.getOrDefault(year, Booked.NOTHING)
                            .plus(
                                    EntryKind.fromString(row.get("kind", String.class)),
                                    row.get("amount", BigDecimal.class)));
        }
        return sums;
    }

    Set<Integer> closedYears() {
        List<?> years = database.createNativeQuery("select year from fiscal_year where closed", Integer.class)
                .getResultList();
        Set<Integer> closed = new HashSet<>();
        years.forEach(year -> closed.add((Integer) year));
        return closed;
    }
}
