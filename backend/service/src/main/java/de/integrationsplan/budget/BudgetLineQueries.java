package de.integrationsplan.budget;

import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.JsonQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads budget lines as the API shows them, and the names of what they refer to. */
@ApplicationScoped
class BudgetLineQueries {

    private static final String OF_PLAN = """
            select cast(budget_line_json(l) as text) as json, l.position, l.id
            from budget_line l
            where l.plan_id = ?1
              and (cast(?2 as integer) is null or (l.position, l.id) > (cast(?2 as integer), cast(?3 as uuid)))
            order by l.position, l.id
            limit ?4""";

    private static final String OF_MEASURE = """
            select cast(budget_line_json(l) as text) as json
            from budget_line_measure lm join budget_line l on l.id = lm.budget_line_id
            where lm.measure_id = ?1
            order by l.position, l.id""";

    private static final String ONE =
            "select cast(budget_line_json(l) as text) as json, l.version as tag from budget_line l where l.id = ?1";

    private static final String MEASURE_TITLES =
            "select id, title as name from measure where id = any (?1) and plan_id = ?2 order by id for no key update";

    private static final String FUNDER_NAMES =
            "select id, name from organisation where id = any (?1) order by id for key share";

    @Inject
    JsonQueries json;

    @Inject
    EntityManager database;

    Slice<RawJson> ofPlan(UUID planId, PageRequest page) {
        Slice<RawJson> slice = json.page(OF_PLAN, page, planId, page.key(0), page.key(1), page.limitPlusOne());
        if (slice.items().isEmpty()) {
            json.requireExists("plan", planId);
        }
        return slice;
    }

    List<RawJson> ofMeasure(UUID measureId) {
        List<RawJson> lines = json.all(OF_MEASURE, measureId);
        if (lines.isEmpty()) {
            json.requireExists("measure", measureId);
        }
        return lines;
    }

    Tagged<RawJson> one(UUID id) {
        return json.one(ONE, id);
    }

    /** The next free place in the plan. */
    int nextPosition(UUID planId) {
        return (int) json.count("select coalesce(max(position), 0) + 1 from budget_line where plan_id = ?1", planId);
    }

    /**
     * The names of what lines of a plan refer to, without unknown ids and measures of other plans. The measures are locked,
     * in one order for everybody, so that changes of the same measures wait for each other instead of blocking one another;
     * funders cannot be deleted until the transaction ends.
     */
    BudgetLineNames names(UUID planId, List<BudgetLineInput> lines) {
        UUID[] measures = lines.stream()
                .flatMap(line -> line.measureIds().stream())
                .distinct()
                .toArray(UUID[]::new);
        UUID[] funders = lines.stream()
                .map(BudgetLineInput::funderId)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        return new BudgetLineNames(
                names(database.createNativeQuery(MEASURE_TITLES, Tuple.class)
                        .setParameter(1, measures)
                        .setParameter(2, planId)
                        .getResultList()),
                funders.length == 0
                        ? Map.of()
                        : names(database.createNativeQuery(FUNDER_NAMES, Tuple.class)
                                .setParameter(1, funders)
                                .getResultList()));
    }

    private static Map<UUID, String> names(List<?> rows) {
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("name", String.class)));
    }
}
