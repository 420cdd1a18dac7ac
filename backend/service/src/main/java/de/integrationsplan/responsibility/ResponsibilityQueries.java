package de.integrationsplan.responsibility;

import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.JsonQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads responsibilities. */
@ApplicationScoped
public class ResponsibilityQueries {

    private static final String OF_MEASURE = """
            select cast(responsibility_json(r) as text) as json from responsibility r
            where r.measure_id = ?1 and (cast(?2 as date) is null or r.valid @> cast(?2 as date))
            order by array_position(array['lead', 'cooperation', 'further'], r.role), r.position, r.id""";

    /**
     * Of an organisation and its units; newest plan first, then in the order of the plan. Each plan's part is read in this order,
     * no further than to the end of a page.
     */
    private static final String OF_ORGANISATION = """
            with recursive wanted as (
                select o.id from organisation o where o.id = ?1
                union select child.id from organisation child join wanted on child.parent_id = wanted.id)
            select cast(json_strip_nulls(json_build_object(
                       'id', r.id, 'role', r.role, 'organisation', organisation_ref(o),
                       'measure', json_build_object('id', m.id, 'title', m.title), 'planId', m.plan_id,
                       'note', r.note, 'openEnded', r.open_ended,
                       'validFrom', r.valid_from, 'validTo', r.valid_to)) as text) as json,
                   carried.newest, carried.plan_id, carried.position, carried.measure_id, r.id
            from (select -p.year as newest, one.*
                  from plan p cross join lateral (
                      select f.plan_id, f.position, f.measure_id, r.id
                      from measure_place f
                               join responsibility r on r.measure_id = f.measure_id and r.organisation_id in (select id from wanted)
                      where f.value = ?1 and f.role = '' and f.plan_id = p.id
                        and (cast(?2 as date) is null or f.valid @> cast(?2 as date) and r.valid @> cast(?2 as date))
                        and (f.position, f.measure_id) >= (
                            case when cast(?4 as uuid) = p.id then cast(?5 as integer) else 0 end,
                            case when cast(?4 as uuid) = p.id then cast(?6 as uuid)
                                 else '00000000-0000-0000-0000-000000000000' end)
                        and (cast(?4 as uuid) is distinct from p.id
                             or (f.position, f.measure_id, r.id) > (cast(?5 as integer), cast(?6 as uuid), cast(?7 as uuid)))
                      order by f.position, f.measure_id, r.id
                      limit ?8) one
                  where cast(?3 as integer) is null or (-p.year, p.id) >= (cast(?3 as integer), cast(?4 as uuid))
                  order by newest, one.plan_id, one.position, one.measure_id, one.id
                  limit ?8) carried
                     join responsibility r on r.id = carried.id
                     join organisation o on o.id = r.organisation_id
                     join measure m on m.id = r.measure_id
            order by carried.newest, carried.plan_id, carried.position, carried.measure_id, r.id""";

    @Inject
    JsonQueries json;

    @Inject
    EntityManager database;

    List<RawJson> ofMeasure(UUID measureId, @Nullable LocalDate on) {
        json.requireExists("measure", measureId);
        return json.all(OF_MEASURE, measureId, on);
    }

    Slice<RawJson> ofOrganisation(UUID organisationId, @Nullable LocalDate on, PageRequest page) {
        json.requireExists("organisation", organisationId);
        return json.page(
                OF_ORGANISATION,
                page,
                organisationId,
                on,
                page.key(0),
                page.key(1),
                page.key(2),
                page.key(3),
                page.key(4),
                page.limitPlusOne());
    }

    Tagged<RawJson> one(UUID id) {
        return json.one(
                "select cast(responsibility_json(r) as text) as json, r.version as tag from responsibility r where r.id = ?1",
                id);
    }

    /** The last place taken in each of the measures that have any. */
    Map<UUID, Integer> lastPositions(Collection<UUID> measureIds) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery("""
                        select measure_id, max(position) as last from responsibility
                        where measure_id = any (?1) group by measure_id""", Tuple.class)
                .setParameter(1, measureIds.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.get("measure_id", UUID.class), row -> row.get("last", Integer.class)));
    }

    /** The plan that a measure is in. */
    public UUID planOf(UUID measureId) {
        return UUID.fromString(json.all("select cast(plan_id as text) as json from measure where id = ?1", measureId)
                .get(0)
                .text());
    }
}
