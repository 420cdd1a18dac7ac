package de.integrationsplan.budget;

import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Budget lines in the database: entities to write, JSON to read. */
@ApplicationScoped
class BudgetLineRepository implements PanacheRepositoryBase<BudgetLine, UUID> {

    private static final String START = "00000000-0000-0000-0000-000000000000";

    /** Nobody else changes the line until the transaction ends. */
    Optional<BudgetLine> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    int nextPosition(UUID planId) {
        return (Integer) getEntityManager()
                .createNativeQuery("select coalesce(max(position), 0) + 1 from budget_line where plan_id = ?1")
                .setParameter(1, planId)
                .getSingleResult();
    }

    boolean hasPlan(UUID planId) {
        return exists("select exists (select from plan where id = ?1)", planId);
    }

    boolean hasMeasure(UUID measureId) {
        return exists("select exists (select from measure where id = ?1)", measureId);
    }

    /**
     * The names of what the lines refer to. The measures are locked in one order for everybody, so that changes of the same
     * measures wait for each other instead of blocking one another; funders cannot be deleted until the transaction ends.
     *
     * @return without measures of other plans and without unknown ids
     */
    BudgetLineNames names(UUID planId, BudgetLineInput... inputs) {
        return names(planId, List.of(inputs));
    }

    BudgetLineNames names(UUID planId, List<BudgetLineInput> inputs) {
        UUID[] measures = inputs.stream()
                .flatMap(input -> input.measureIds().stream())
                .distinct()
                .toArray(UUID[]::new);
        UUID[] funders = inputs.stream()
                .map(BudgetLineInput::funderId)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        return new BudgetLineNames(
                byId(rows(
                        "select id, title as name from measure where plan_id = ?1 and id = any (?2) order by id for no key update",
                        planId,
                        measures)),
                funders.length == 0
                        ? Map.of()
                        : byId(rows(
                                "select id, name from organisation where id = any (?1) order by id for key share",
                                (Object) funders)));
    }

    private static Map<UUID, String> byId(List<Tuple> rows) {
        return rows.stream()
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("name", String.class)));
    }

    Optional<Tagged<RawJson>> shown(UUID id) {
        return rows(
                        "select l.version, cast(budget_line_json(l) as text) as json from budget_line l where l.id = ?1",
                        id)
                .stream()
                .findFirst()
                .map(row -> Tagged.of(json(row), row.get("version", Integer.class)));
    }

    Slice<RawJson> ofPlan(UUID planId, PageRequest page) {
        List<Tuple> rows = rows(
                """
                select l.position, l.id, cast(budget_line_json(l) as text) as json
                from budget_line l
                where l.plan_id = ?1 and (l.position, l.id) > (?2, ?3)
                order by l.position, l.id
                limit ?4""",
                planId,
                Integer.valueOf(Objects.requireNonNullElse(page.key(0), "0")),
                UUID.fromString(Objects.requireNonNullElse(page.key(1), START)),
                page.limitPlusOne());
        return Slice.of(
                page,
                rows,
                BudgetLineRepository::json,
                row -> List.of(row.get("position").toString(), row.get("id").toString()));
    }

    List<RawJson> ofMeasure(UUID measureId) {
        return rows("""
                        select cast(budget_line_json(l) as text) as json
                        from budget_line_measure lm join budget_line l on l.id = lm.budget_line_id
                        where lm.measure_id = ?1
                        order by l.position, l.id""", measureId).stream().map(BudgetLineRepository::json).toList();
    }

    private boolean exists(String sql, UUID id) {
        return (Boolean)
                getEntityManager().createNativeQuery(sql).setParameter(1, id).getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, Object... parameters) {
        var query = getEntityManager().createNativeQuery(sql, Tuple.class);
        for (int index = 0; index < parameters.length; index++) {
            query.setParameter(index + 1, parameters[index]);
        }
        return query.getResultList();
    }

    private static RawJson json(Tuple row) {
        return new RawJson(row.get("json", String.class));
    }
}
