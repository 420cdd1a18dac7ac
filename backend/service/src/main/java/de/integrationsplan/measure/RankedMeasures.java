package de.integrationsplan.measure;

import de.integrationsplan.platform.page.PageRequest;

/**
 * The statement for measures by how well they fit to a search. Only the newest matches are ranked: a word that stands in every measure
 * costs no more than one that stands in some of them.
 */
final class RankedMeasures {

    private static final int RANKED = 500;

    /** The values of a key: score, id, and the newest match when the first page was read, so that later ones do not shift it. */
    static final int KEY_LENGTH = 3;

    private RankedMeasures() {}

    static String sql(MeasureSearch search, MeasureFilter filter, MeasureQueries.View view, PageRequest page) {
        String after = "true";
        if (!page.isFirst()) {
            after = "(-found.score, found.id) > (-cast(%s as numeric), cast(%s as uuid))"
                    .formatted(search.parameter(page.key(0)), search.parameter(page.key(1)));
            search.and(null, "m.id <= cast(%s as uuid)".formatted(search.parameter(page.key(2))));
        }
        return """
                select %s, found.score, found.id, found.newest
                from (select r.id, %s as score, first_value(r.id) over (order by r.id desc) as newest
                      from (select m.id, m.title, m.search_vector from measure m where %s
                            order by m.id desc limit %d) r) found
                         join measure m on m.id = found.id
                where %s
                order by found.score desc, found.id
                limit %s""".formatted(
                        document(search, filter, view),
                        MeasureSearch.TEXT.over("r").score(filter.words(), search::parameter),
                        search.where(),
                        RANKED,
                        after,
                        search.parameter(page.limitPlusOne()));
    }

    /** A measure, and where it was found. */
    static String document(MeasureSearch search, MeasureFilter filter, MeasureQueries.View view) {
        String json = "staff_measure_json(m, %s, cast(%s as json))"
                .formatted(search.parameter(view.withInternal()), search.parameter(view.nextStatuses()));
        if (!filter.words().canFind()) {
            return "cast(" + json + " as text) as json";
        }
        return """
                cast(cast(%s as jsonb) || jsonb_build_object('highlight', ts_headline(
                    'german_plan', concat_ws(' · ', m.title, m.description,
                        (select string_agg(i.text, ' · ' order by i.position) from measure_item i where i.measure_id = m.id)),
                    %s, 'StartSel=⟦, StopSel=⟧, MaxWords=25, MinWords=10')) as text) as json""".formatted(json, MeasureSearch.TEXT.anyWord(filter.words(), search::parameter));
    }
}
