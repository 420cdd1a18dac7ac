package de.integrationsplan.budget;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationsplan.access.Access;
import de.integrationsplan.access.Permission;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads budget lines as the API shows them, and the names of what they refer to. */
@ApplicationScoped
class BudgetLineQueries {

    private static final String OF_PLAN = """
            select cast(budget_line_json(l) as text) as json, l.position, l.id
            from budget_line l
            where l.plan_id = ?1 and (?5 or not l.internal)
              and (cast(?2 as integer) is null or (l.position, l.id) > (cast(?2 as integer), cast(?3 as uuid)))
            order by l.position, l.id
            limit ?4""";

    private static final String ALL_OF_PLAN = """
            select cast(budget_line_json(l) as text) as json
            from budget_line l
            where l.plan_id = ?1 and (?2 or not l.internal)
            order by l.position, l.id""";

    private static final String OF_MEASURE = """
            select cast(budget_line_json(l) as text) as json
            from budget_line_measure lm join budget_line l on l.id = lm.budget_line_id
            where lm.measure_id = ?1 and (?2 or not l.internal)
            order by l.position, l.id""";

    private static final String ONE =
            "select cast(budget_line_json(l) as text) as json, l.version as tag from budget_line l"
                    + " where l.id = ?1 and (?2 or not l.internal)";

    private static final String MEASURE_TITLES =
            "select id, title as name from measure where id = any (?1) and plan_id = ?2 order by id for no key update";

    private static final String FUNDER_NAMES =
            "select id, name from organisation where id = any (?1) order by id for key share";

    private static final String PROGRAMMES =
            "select id, name, funder_id from funding_programme where id = any (?1) order by id for key share";

    @Inject
    JsonQueries json;

    @Inject
    Access access;

    @Inject
    ObjectMapper mapper;

    @Inject
    EntityManager database;

    Slice<RawJson> ofPlan(UUID planId, PageRequest page) {
        Slice<RawJson> slice =
                json.page(OF_PLAN, page, planId, page.key(0), page.key(1), page.limitPlusOne(), mayReadInternal());
        if (slice.items().isEmpty()) {
            json.requireExists("plan", planId);
        }
        return slice;
    }

    /** All lines of a plan, in its order. */
    List<JsonNode> allOfPlan(UUID planId) {
        json.requireExists("plan", planId);
        return json.all(ALL_OF_PLAN, planId, mayReadInternal()).stream()
                .map(this::parsed)
                .toList();
    }

    private JsonNode parsed(RawJson line) {
        try {
            return mapper.readTree(line.text());
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }

    List<RawJson> ofMeasure(UUID measureId) {
        List<RawJson> lines = json.all(OF_MEASURE, measureId, mayReadInternal());
        if (lines.isEmpty()) {
            json.requireExists("measure", measureId);
        }
        return lines;
    }

    Tagged<RawJson> one(UUID id) {
        return json.one(ONE, id, mayReadInternal());
    }

    boolean isLineage(UUID lineage) {
        return json.count("select count(*) from budget_line where lineage = ?1", lineage) > 0;
    }

    /** Whether the caller sees internal lines: in lists, in totals, anywhere. */
    boolean mayReadInternal() {
        return access.user().may(Permission.BUDGET_READ_INTERNAL);
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
        return new BudgetLineNames(
                names(database.createNativeQuery(MEASURE_TITLES, Tuple.class)
                        .setParameter(1, measures)
                        .setParameter(2, planId)
                        .getResultList()),
                names(rows(FUNDER_NAMES, lines, BudgetLineInput::funderId)),
                programmes(rows(PROGRAMMES, lines, BudgetLineInput::programmeId)));
    }

    private List<?> rows(String sql, List<BudgetLineInput> lines, Function<BudgetLineInput, @Nullable UUID> reference) {
        UUID[] ids = lines.stream()
                .map(reference)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        return ids.length == 0
                ? List.of()
                : database.createNativeQuery(sql, Tuple.class)
                        .setParameter(1, ids)
                        .getResultList();
    }

    private static Map<UUID, BudgetLineNames.Programme> programmes(List<?> rows) {
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(
                        row -> row.get("id", UUID.class),
                        row -> new BudgetLineNames.Programme(
                                row.get("name", String.class), row.get("funder_id", UUID.class))));
    }

    private static Map<UUID, String> names(List<?> rows) {
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("name", String.class)));
    }
}
