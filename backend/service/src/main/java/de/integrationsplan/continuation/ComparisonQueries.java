package de.integrationsplan.continuation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.access.Access;
import de.integrationsplan.access.Permission;
import de.integrationsplan.budget.BudgetTotalsService;
import de.integrationsplan.budget.GroupBy;
import de.integrationsplan.platform.persistence.JsonQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what comparisons are made of. */
@ApplicationScoped
class ComparisonQueries {

    @Inject
    JsonQueries json;

    @Inject
    ContinuationRepository continuations;

    @Inject
    ContinuationQueries lines;

    @Inject
    BudgetTotalsService totals;

    @Inject
    Access access;

    @Inject
    ObjectMapper mapper;

    /** All of a plan in its order, without what the caller may not read. */
    List<ComparedMeasure> measures(UUID planId) {
        boolean internal = access.user().may(Permission.BUDGET_READ_INTERNAL);
        return json.rows("""
                        select m.lineage, m.id, m.title, m.position, m.replacement, cast(compared_measure_json(m, ?2) as text) as shown
                        from measure m where m.plan_id = ?1 order by m.position, m.id""", planId, internal).stream()
                .map(row -> new ComparedMeasure(
                        row.get("lineage", UUID.class),
                        row.get("id", UUID.class),
                        row.get("title", String.class),
                        row.get("position", Integer.class),
                        row.get("replacement", UUID.class),
                        (ObjectNode) document(row.get("shown", String.class))))
                .toList();
    }

    /** All that has come out of measures of a plan so far, in any plan. */
    Regroupings regroupings(UUID planId) {
        return new Regroupings(json.rows("""
                        with recursive step (origin, lineage, merged, position) as (
                            select o.origin_lineage, m.lineage, o.kind = 'merged', o.position
                            from measure_origin o join measure m on m.id = o.measure_id
                            where o.origin_lineage in (select p.lineage from measure p where p.plan_id = ?1)
                            union
                            select o.origin_lineage, m.lineage, o.kind = 'merged', o.position
                            from step s join measure_origin o on o.origin_lineage = s.lineage
                                        join measure m on m.id = o.measure_id)
                        select origin, lineage, merged from step order by position, lineage""", planId).stream()
                .map(row -> new Regroupings.Step(
                        row.get("origin", UUID.class),
                        row.get("lineage", UUID.class),
                        row.get("merged", Boolean.class)))
                .toList());
    }

    /** By measure of the earlier plan; empty when no continuation led from the one to the other. */
    Map<UUID, ContinuationLine> linesThatLedTo(UUID planId, UUID earlierPlanId) {
        return json
                .rows("select id from continuation where plan_id = ?1 and target_plan_id = ?2", earlierPlanId, planId)
                .stream()
                .findFirst()
                .map(row -> lines.lines(continuations.get(row.get("id", UUID.class))))
                .orElse(List.of())
                .stream()
                .collect(Collectors.toMap(ContinuationLine::measureId, line -> line));
    }

    /** By measure; empty for a caller who may not read costs. */
    Map<UUID, ComparedItem.Cost> costs(UUID planId) {
        Map<UUID, ComparedItem.Cost> costs = new HashMap<>();
        if (access.user().may(Permission.BUDGET_READ)) {
            for (JsonNode group :
                    document(totals.of(planId, GroupBy.MEASURE, false).text()).path("items")) {
                String key = group.path("group").path("key").asText();
                if (key.length() == 36) {
                    costs.put(UUID.fromString(key), cost(group));
                }
            }
        }
        return costs;
    }

    private static ComparedItem.Cost cost(JsonNode total) {
        return new ComparedItem.Cost(
                total.path("lower").asText(),
                total.path("upper").asText(),
                total.path("upperOpen").asBoolean());
    }

    private JsonNode document(String text) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
