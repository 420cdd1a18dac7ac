package de.integrationsplan.measure;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The statement that counts the measures of a list by each facet, all at once. */
final class MeasureFacets {

    /** More are not counted: what the numbers are for, narrowing down, works as well with a part. */
    private static final int COUNTED = 10_000;

    /** Names of places and people are many; the most frequent are enough to choose from. */
    private static final int VALUES = 50;

    private static final String COUNTS = """
            select cast(json_build_object(
                'complete', (select count(*) <= %d from found),
                'status', (select coalesce(json_agg(json_build_object('value', v.status, 'count', v.count)
                                                    order by status_rank(v.status)), '[]')
                           from (select status, count(*) from found where {STATUS} group by status) v),
                'buildingBlocks', (
                    select coalesce(json_agg(json_strip_nulls(json_build_object(
                               'buildingBlock', building_block_ref(b), 'count', v.count)) order by b.position, b.id), '[]')
                    from (select f.value, count(*)
                          from found join measure_place f on f.measure_id = found.id and f.role = ''
                          where {BUILDING_BLOCKS} and exists (select from building_block b where b.id = f.value)
                          group by f.value order by count(*) desc, f.value limit %d) v
                             join building_block b on b.id = v.value),
                'leads', (
                    select coalesce(json_agg(json_strip_nulls(json_build_object(
                               'organisation', organisation_ref(o), 'count', v.count)) order by v.count desc, o.name collate german, o.id), '[]')
                    from (select f.value, count(*)
                          from found join measure_place f on f.measure_id = found.id and f.role = 'lead' and f.valid @> current_date
                          where {LEADS}
                          group by f.value order by count(*) desc, f.value limit %d) v
                             join organisation o on o.id = v.value),
                'years', (select coalesce(json_agg(json_build_object('value', v.year, 'count', v.count) order by v.year desc), '[]')
                          from (select p.year, count(*) from found join plan p on p.id = found.plan_id
                                where {YEARS} group by p.year) v),
                'isNew', (select count(*) from found where is_new and {NEW}),
                'withoutLead', (select count(*) from found where without_lead and {WITHOUT_LEAD}),
                'publication', (select coalesce(json_agg(json_build_object('value', v.publication, 'count', v.count)
                                                         order by v.publication), '[]')
                                from (select publication, count(*) from found where {PUBLICATION} group by publication) v)
                ) as text) as json""".formatted(COUNTED, VALUES, VALUES);

    private MeasureFacets() {}

    static String sql(MeasureSearch search) {
        String flags = Arrays.stream(Facet.values())
                .map(facet -> search.fits(facet) + " as " + facet.flag())
                .collect(Collectors.joining(",\n       "));
        String counts = COUNTS;
        for (Facet facet : Facet.values()) {
            counts = counts.replace("{" + facet + "}", facet.fitsAllOthers());
        }
        return """
                with found as materialized (
                    select m.id, m.plan_id, m.status, measure_is_new(m) as is_new, not m.led @> current_date as without_lead,
                           measure_publication_state(m) as publication, %s
                    from measure m where %s limit %d)
                """.formatted(flags, search.whereWithoutFacets(), COUNTED + 1) + counts;
    }
}
