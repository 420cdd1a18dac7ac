package de.integrationsplan.measure;

import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.persistence.JsonQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads measures. */
@ApplicationScoped
@Transactional
public class MeasureQueries {

    private static final String LEADING_KEYS = """
            with recursive leads as (
                select r.measure_id, o.key, o.parent_id
                from responsibility r join organisation o on o.id = r.organisation_id
                where r.measure_id = any (?1) and r.role = 'lead' and r.valid @> current_date
                union
                select leads.measure_id, above.key, above.parent_id
                from organisation above join leads on above.id = leads.parent_id)
            select measure_id, key from leads where key is not null""";

    @Inject
    JsonQueries json;

    @Inject
    EntityManager database;

    /**
     * What a caller sees of a measure.
     *
     * @param nextStatuses JSON object with the statuses that may follow each
     */
    record View(boolean withInternal, String nextStatuses) {}

    Tagged<RawJson> one(UUID id, View view) {
        return json.one(
                "select cast(staff_measure_json(m, ?2, cast(?3 as json)) as text) as json, measure_etag(m) as tag"
                        + " from measure m where m.id = ?1",
                id,
                view.withInternal(),
                view.nextStatuses());
    }

    RawJson relations(UUID id) {
        return json.one(
                        "select cast(measure_relations_json(m) as text) as json, 1 as tag from measure m where m.id = ?1",
                        id)
                .body();
    }

    /** Those of the goals that do not belong to the plan. */
    @SuppressWarnings("unchecked")
    List<UUID> foreignGoals(UUID planId, Collection<UUID> ids) {
        return database.createNativeQuery("""
                        select wanted.id from unnest(?1) wanted(id)
                        where not exists (select from goal g where g.id = wanted.id and g.plan_id = ?2)""", UUID.class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .setParameter(2, planId)
                .getResultList();
    }

    /** Keys of the organisations that lead a measure today, and of everything above them. */
    public List<String> leadingKeys(UUID measureId) {
        return leadingKeys(List.of(measureId)).getOrDefault(measureId, List.of());
    }

    /** The same by measure; without those that nobody leads. */
    Map<UUID, List<String>> leadingKeys(Collection<UUID> measureIds) {
        return json.rows(LEADING_KEYS, (Object) measureIds.toArray(UUID[]::new)).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("measure_id", UUID.class),
                        Collectors.mapping(row -> row.get("key", String.class), Collectors.toList())));
    }

    /** The entity tags of measures, quoted as in the header. */
    Map<UUID, String> etags(Collection<UUID> ids) {
        return json
                .rows(
                        "select m.id, '\"' || measure_etag(m) || '\"' as tag from measure m where m.id = any (?1)",
                        (Object) ids.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("tag", String.class)));
    }

    /** Measures in which an organisation has any role. */
    @SuppressWarnings("unchecked")
    List<UUID> carriedBy(UUID organisationId) {
        return database.createNativeQuery(
                        "select distinct measure_id from responsibility where organisation_id = ?1", UUID.class)
                .setParameter(1, organisationId)
                .getResultList();
    }

    /** Measures in which a person is named. */
    @SuppressWarnings("unchecked")
    List<UUID> naming(UUID contactPersonId) {
        return database.createNativeQuery(
                        "select distinct measure_id from responsibility where contact_person_id = ?1", UUID.class)
                .setParameter(1, contactPersonId)
                .getResultList();
    }

    /** What is deleted with a measure: its responsibilities, and the reports on it. */
    @SuppressWarnings("unchecked")
    List<UUID> goesAlongWith(UUID measureId) {
        return database.createNativeQuery("""
                        select id from responsibility where measure_id = ?1
                        union all select id from progress where measure_id = ?1 order by 1""", UUID.class)
                .setParameter(1, measureId)
                .getResultList();
    }

    boolean isLineage(UUID lineage) {
        return json.count("select count(*) from measure where lineage = ?1", lineage) > 0;
    }

    /** What the measure of a lineage is called in the newest of its plans. */
    String titleOf(UUID lineage) {
        return json.rows("""
                        select m.title from measure m join plan p on p.id = m.plan_id
                        where m.lineage = ?1 order by p.year desc, p.id desc limit 1""", lineage).get(0).get("title", String.class);
    }

    boolean wasPublished(UUID measureId) {
        return json.count("select count(*) from published_change where measure_id = ?1", measureId) > 0;
    }

    boolean isServedByBudget(UUID measureId) {
        return json.count("select count(*) from budget_line_measure where measure_id = ?1", measureId) > 0;
    }

    int nextPosition(UUID planId) {
        return (int) json.count("select coalesce(max(position), 0) + 1 from measure where plan_id = ?1", planId);
    }
}
