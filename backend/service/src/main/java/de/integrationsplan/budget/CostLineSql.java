package de.integrationsplan.budget;

import org.jspecify.annotations.Nullable;

/** The statement that reads a plan's lines with the groups of their measures. Its parameter is the plan. */
final class CostLineSql {

    /** One row per line, measure and group; rows of one line, and in it of one measure, stand together. */
    private static final String LINES = """
            select l.id, l.wording, l.kind, l.qualifier, l.amount, l.amount_from, l.recurrence, l.period_from, l.period_to,
                   m.id as measure_id, m.title as measure_title, lm.share, %s
            from budget_line l
                     left join budget_line_measure lm on lm.budget_line_id = l.id
                     left join measure m on m.id = lm.measure_id
                     %s
            where l.plan_id = ?1
            order by l.position, l.id, lm.position, m.id""";

    private static final String GROUP = "cast(g.id as text) as group_key, g.title as group_title, g.rank as group_rank";

    private static final String NO_GROUP = "null as group_key, null as group_title, null as group_rank";

    /** "50-5 Integrationsbüro", but not "40 Amt 40". Organisations stand by name. */
    private static final String ORGANISATION = """
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
            "left join (select %s from organisation o) g on g.id = l.funder_id".formatted(ORGANISATION);

    private static final String MEASURES =
            "left join (select x.id, x.title, x.position as rank from measure x) g on g.id = m.id";

    private CostLineSql() {}

    /** Kind and fiscal year are not looked up: they follow from the line itself. */
    static String of(@Nullable GroupBy groupBy) {
        return switch (groupBy) {
            case BUILDING_BLOCK -> LINES.formatted(GROUP, BLOCKS);
            case GOAL -> LINES.formatted(GROUP, GOALS);
            case LEAD -> LINES.formatted(GROUP, LEADS);
            case FUNDER -> LINES.formatted(GROUP, FUNDERS);
            case MEASURE -> LINES.formatted(GROUP, MEASURES);
            case KIND, FISCAL_YEAR -> LINES.formatted(NO_GROUP, "");
            case null -> LINES.formatted(NO_GROUP, "");
        };
    }
}
