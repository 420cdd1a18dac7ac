package de.integrationsplan.responsibility;

/**
 * The measures whose leading offices have nobody with an account, as SQL. {@code ?1} is the plan, {@code ?2} the keys, in lower case, of
 * offices with somebody who may report: these may do so for the units below them, too.
 */
final class LeadsWithoutUser {

    /** To stand before a statement with any of the other parts. */
    static final String OFFICES = """
            with recursive covered as (
                select o.id from organisation o where lower(o.key) = any (cast(?2 as text[]))
                union select unit.id from organisation unit join covered on unit.parent_id = covered.id),
            without_user as (
                select o.id from organisation o where o.key is not null and o.id <> all (array(select id from covered)))
            """;

    /** Of several leads one that can report is enough. */
    private static final String LED_BY_THEM = """
            f.value = w.id and f.role = 'open-lead' and f.plan_id = ?1 and f.valid @> current_date
            and not exists (select from responsibility r
                            where r.measure_id = f.measure_id and r.role = 'lead' and r.valid @> current_date
                              and r.organisation_id = any (array(select id from covered)))""";

    /** On {@code m}. */
    static final String CONDITION =
            "m.id in (select f.measure_id from without_user w join measure_place f on " + LED_BY_THEM + ")";

    /**
     * As {@code m}: those after position {@code ?3} and id {@code ?4} in the order of the plan, {@code ?5} of them. Each office's
     * measures are read no further than to the end of a page.
     */
    static final String PAGE = """
            (select distinct one.*
             from without_user w cross join lateral (
                 select f.position, f.measure_id from measure_place f
                 where %s
                   and (cast(?3 as integer) is null or (f.position, f.measure_id) > (cast(?3 as integer), cast(?4 as uuid)))
                 order by f.position, f.measure_id limit ?5) one
             order by one.position, one.measure_id limit ?5) f
                join measure m on m.id = f.measure_id""".formatted(LED_BY_THEM);

    private LeadsWithoutUser() {}
}
