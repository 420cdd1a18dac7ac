package de.integrationsplan.budget;

import org.jspecify.annotations.Nullable;

/** The statement that reads a plan's lines with the groups of their measures. Its parameters are the plan, and whether
 * the caller sees internal lines. */
final class CostLineSql {

    /** One row per line, measure and group; rows of one line, and in it of one measure, stand together. */
    private static final String LINES = """
            select l.id, l.wording, l.label, l.kind, l.qualifier, l.amount, l.amount_from, l.recurrence, l.distribution,
                   l.period_from, l.period_to, l.own_share, p.id as programme_id, p.own_share as programme_share,
                   m.id as measure_id, m.title as measure_title, lm.share, %s
            from budget_line l
                     left join funding_programme p on p.id = l.programme_id
                     left join budget_line_measure lm on lm.budget_line_id = l.id
                     left join measure m on m.id = lm.measure_id
                     %s
            where %s and (?2 or not l.internal)
            order by l.position, l.id, lm.position, m.id""";

    private static final String GROUP = "cast(g.id as text) as group_key, g.title as group_title, g.rank as group_rank";

    private static final String NO_GROUP = "null as group_key, null as group_title, null as group_rank";

    /** "50-5 Integrationsbüro", but not "40 Amt 40". Organisations stand by name. */
    static final String ORGANISATION = """
            o.id, case when o.key is null or strpos(o.name, o.key) > 0 then o.name else o.key || ' ' || o.name end as title,
            0 as rank""";

    private static final String BLOCKS = """
            left join (select distinct mg.measure_id, b.id, concat_ws(' ', b.number, b.title) as title, b.position as rank
                       from building_block b
                                join goal_building_block gb on gb.building_block_id = b.id
                                join measure_goal mg on mg.goal_id = gb.goal_id
                       where b.plan_id = ?1) g on g.measure_id = m.id""";

    private static final String GOALS = """
            left join (select mg.measure_id, x.id, x.title, x.position as rank
                       from goal x join measure_goal mg on mg.goal_id = x.id
                       where x.plan_id = ?1) g on g.measure_id = m.id""";

    private static final String LEADS = """
            left join (select distinct r.measure_id, %s
                       from measure x
                                join responsibility r on r.measure_id = x.id
                                join organisation o on o.id = r.organisation_id
                       where x.plan_id = ?1 and r.role = 'lead' and r.valid @> current_date) g on g.measure_id = m.id""".formatted(ORGANISATION);

    private static final String FUNDERS =
            "left join (select %s from organisation o) g on g.id = coalesce(l.funder_id, p.funder_id)"
                    .formatted(ORGANISATION);

    private static final String PROGRAMMES =
            "left join (select x.id, x.name as title, 0 as rank from funding_programme x) g on g.id = p.id";

    private static final String MEASURES =
            "left join (select x.id, x.title, x.position as rank from measure x) g on g.id = m.id";

    private CostLineSql() {}

    /** The same for one line: its id is the parameter in place of the plan. */
    static String ofLine() {
        return LINES.formatted(NO_GROUP, "", "l.id = ?1");
    }

    /** The same for the lines that serve a measure, by measure: its id is the parameter in place of the plan. */
    static String ofMeasure() {
        return LINES.formatted(
                GROUP,
                MEASURES,
                "exists (select from budget_line_measure one where one.budget_line_id = l.id and one.measure_id = ?1)");
    }

    static String of(@Nullable GroupBy groupBy) {
        return of(groupBy, "l.plan_id = ?1");
    }

    /** Kind and fiscal year are not looked up: they follow from the line itself. */
    private static String of(@Nullable GroupBy groupBy, String which) {
        return switch (groupBy) {
            case BUILDING_BLOCK -> LINES.formatted(GROUP, BLOCKS, which);
            case GOAL -> LINES.formatted(GROUP, GOALS, which);
            case LEAD -> LINES.formatted(GROUP, LEADS, which);
            case FUNDER -> LINES.formatted(GROUP, FUNDERS, which);
            case PROGRAMME -> LINES.formatted(GROUP, PROGRAMMES, which);
            case MEASURE -> LINES.formatted(GROUP, MEASURES, which);
            case KIND, FISCAL_YEAR -> LINES.formatted(NO_GROUP, "", which);
            case null -> LINES.formatted(NO_GROUP, "", which);
        };
    }
}
