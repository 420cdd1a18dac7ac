package de.integrationsplan.budget;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The statement that adds up a plan's totals where the data is, for plans whose lines nobody wants to see one by one. {@link
 * BudgetRules} are the reference: a test compares both on random plans.
 *
 * <p>Where measures have groups, each line gets the set of groups that it touches as a bit mask, the lines of the same set are added
 * up once, and only these few sums are given to each group of the set. That takes one pass over lines and measures, however
 * many groups they share. Parameters: the plan, whether the caller sees internal lines, the code of the grouping, the title of what
 * has no group.
 */
final class TotalSql {

    /** Each line with what it counts, in cents. */
    private static final String LINES = """
            with line as materialized (
                select l.id, l.kind, l.effect, l.lower_cents as lower, l.upper_cents as upper, s.own,
                       l.effect <> 'not-money' and l.qualifier in ('at-least', 'as-needed', 'none') as open,
                       budget_own(l.lower_cents, s.own) as own_lower,
                       budget_own(l.lower_cents, s.own) + budget_own(l.upper_cents - l.lower_cents, s.own) as own_upper,
                       coalesce(l.funder_id, p.funder_id) as funder_id, l.programme_id%s
                from budget_line l
                         join plan x on x.id = l.plan_id
                         left join funding_programme p on p.id = l.programme_id
                         cross join lateral (select coalesce(l.own_share, p.own_share,
                             case when l.kind = 'money' and p.id is null then 1 else 0 end) as own) s
                where l.plan_id = ?1 and (?2 or not l.internal))""";

    private static final String SUMS = """
            sum(%1$s.upper) filter (where %1$s.effect = 'exact') as exact,
            sum(%1$s.upper) filter (where %1$s.effect = 'about') as about,
            sum(%1$s.upper) filter (where %1$s.effect = 'at-most') as at_most,
            sum(%1$s.upper) filter (where %1$s.effect = 'at-least') as at_least,
            sum(%1$s.lower) as lower, sum(%1$s.upper) as upper,
            sum(%1$s.own_lower) as own_lower, sum(%1$s.own_upper) as own_upper""";

    private static final String COUNTS = """
            bool_or(line.open) as open, count(*) filter (where line.effect = 'unquantified') as unquantified, count(*) as lines""";

    private static final String NOT_SHARED =
            "cast(null as numeric) as shared_lower, cast(null as numeric) as shared_upper";

    /** Rule 5: whole in each group that a line touches, or with the shares of the measures in it. */
    private static final String BY_MEASURES = """
            , member as materialized (%1$s),
            keys as materialized (
                select key, place, set_bit(cast(repeat('0', cast(count(*) over () as integer)) as varbit), place, 1) as mask
                from (select key, cast(row_number() over (order by key nulls first) as integer) - 1 as place
                      from (select distinct key from member where key is not null union all select null) k) p),
            outside as (select mask from keys where key is null),
            measure_mask as materialized (
                select member.measure_id, bit_or(keys.mask) as mask
                from member join keys on keys.key = member.key
                group by member.measure_id),
            line_mask as (
                select lm.budget_line_id, bit_or(coalesce(m.mask, (select mask from outside))) as mask, bool_or(lm.share is not null) as split
                from budget_line_measure lm left join measure_mask m on m.measure_id = lm.measure_id
                where lm.plan_id = ?1
                group by lm.budget_line_id),
            set_of_groups as (
                select coalesce(m.mask, (select mask from outside)) as mask, coalesce(m.split, false) as split, %2$s, %3$s
                from line left join line_mask m on m.budget_line_id = line.id
                group by 1, 2),
            share as (
                select p.line_id, keys.key, line.effect, sum(p.lower) as lower, sum(p.upper) as upper,
                       budget_own(sum(p.lower), line.own) as own_lower,
                       budget_own(sum(p.lower), line.own) + budget_own(sum(p.upper) - sum(p.lower), line.own) as own_upper,
                       sum(p.lower) filter (where bit_count(p.mask) > 1) as shared_lower,
                       sum(p.upper) filter (where bit_count(p.mask) > 1) as shared_upper
                from (select p.*, coalesce(mm.mask, outside.mask) as mask
                      from outside cross join budget_pot_parts(?1) p left join measure_mask mm on mm.measure_id = p.measure_id) p
                         join line on line.id = p.line_id
                         join keys on get_bit(p.mask, keys.place) = 1
                group by p.line_id, keys.key, line.effect, line.own),
            part as (
                select keys.key, case when not s.split then s.exact end as exact, case when not s.split then s.about end as about,
                       case when not s.split then s.at_most end as at_most, case when not s.split then s.at_least end as at_least,
                       case when not s.split then s.lower end as lower, case when not s.split then s.upper end as upper,
                       case when not s.split then s.own_lower end as own_lower,
                       case when not s.split then s.own_upper end as own_upper,
                       case when not s.split and bit_count(s.mask) > 1 then s.lower end as shared_lower,
                       case when not s.split and bit_count(s.mask) > 1 then s.upper end as shared_upper,
                       s.open, s.unquantified, s.lines
                from set_of_groups s join keys on get_bit(s.mask, keys.place) = 1
                union all
                select share.key, %4$s, sum(share.shared_lower), sum(share.shared_upper), false, 0, 0
                from share group by share.key)""";

    /** Every measure is a group of its own: too many for masks, and nothing to find out but who else draws on a line. */
    private static final String BY_MEASURE = """
            , served as (
                select lm.budget_line_id, lm.measure_id, count(*) over (partition by lm.budget_line_id) > 1 as several
                from budget_line_measure lm where lm.plan_id = ?1 and lm.share is null),
            share as (
                select p.line_id as id, p.measure_id, line.effect, line.open, p.lower, p.upper,
                       budget_own(p.lower, line.own) as own_lower,
                       budget_own(p.lower, line.own) + budget_own(p.upper - p.lower, line.own) as own_upper, false as several
                from budget_pot_parts(?1) p join line on line.id = p.line_id
                union all
                select line.id, s.measure_id, line.effect, line.open, line.lower, line.upper, line.own_lower, line.own_upper, s.several
                from line join served s on s.budget_line_id = line.id),
            part as (
                select line.measure_id as key, %s,
                       sum(line.lower) filter (where line.several) as shared_lower,
                       sum(line.upper) filter (where line.several) as shared_upper, %s
                from share line group by line.measure_id)""";

    private static final String BY_LINE = """
            , part as (select %s as key, %s, %s, %s from line group by 1)""";

    /** Rule 7: in one year, or in equal parts in several, the cents left over in the first ones. */
    private static final String BY_YEAR = """
            , one_year as (
                select line.* from line where line.year is not null
                union all
                select line.id, line.kind, line.effect, e.lower, e.upper, line.own, line.open, budget_own(e.lower, line.own),
                       budget_own(e.lower, line.own) + budget_own(e.upper - e.lower, line.own),
                       line.funder_id, line.programme_id, line.first + n, line.first, line.years
                from line, generate_series(0, line.years - 1) n,
                     lateral (select line.lower / line.years + case when n < line.lower %% line.years then 1 else 0 end as lower,
                                     line.lower / line.years + case when n < line.lower %% line.years then 1 else 0 end
                                         + (line.upper - line.lower) / line.years
                                         + case when n < (line.upper - line.lower) %% line.years then 1 else 0 end as upper) e
                where line.year is null),
            part as (select cast(line.year as text) as key, %s, %s, %s from one_year line group by 1)""";

    private static final String FIGURES = """
            'exact', budget_euros(sum(%1$s.exact)), 'about', budget_euros(sum(%1$s.about)),
            'atMost', budget_euros(sum(%1$s.at_most)), 'atLeast', budget_euros(sum(%1$s.at_least)),
            'lower', budget_euros(sum(%1$s.lower)), 'upper', budget_euros(sum(%1$s.upper)),
            'upperOpen', coalesce(bool_or(%1$s.open), false), 'unquantified', coalesce(sum(%1$s.unquantified), 0),
            'own', budget_range(sum(%1$s.own_lower), sum(%1$s.own_upper)),
            'thirdParty', budget_range(sum(%1$s.lower) - sum(%1$s.own_lower), sum(%1$s.upper) - sum(%1$s.own_upper)),
            'shared', budget_range(sum(%1$s.shared_lower), sum(%1$s.shared_upper)),
            'currency', 'EUR', 'lineCount', coalesce(sum(%1$s.lines), 0), 'lines', json_build_array()""";

    private static final String STATEMENT = """
            %s%s,
            whole as materialized (select %s, %s, %s from line),
            named as materialized (
                select sums.key, sums.figures, sums.lower, sums.upper, sums.unquantified, coalesce(t.title, ?4) as title,
                       coalesce(t.rank, 9223372036854775807) as rank
                from (select part.key, json_build_object(%s) as figures, sum(part.lower) as lower, sum(part.upper) as upper,
                             sum(part.unquantified) as unquantified
                      from part group by part.key) sums
                         left join lateral (%s) t on true)
            select cast(jsonb_build_object('planId', plan.id, 'groupBy', ?3,
                                     'group', json_build_object('key', plan.id, 'title', plan.title))
                        || (select jsonb_build_object(%s) from whole)
                        || jsonb_build_object(
                            'items', (select coalesce(jsonb_agg(jsonb_build_object('group', jsonb_build_object(
                                                     'key', coalesce(cast(named.key as text), 'none'), 'title', named.title))
                                                 || cast(named.figures as jsonb)
                                                 order by named.rank, named.title collate "C", cast(named.key as text) collate "C"),
                                                 '[]')
                                      from named),
                            'countedElsewhere', (select jsonb_build_object(
                                    'lower', budget_euros(coalesce(max(whole.lower), 0) - coalesce(sum(named.lower), 0)),
                                    'upper', budget_euros(coalesce(max(whole.upper), 0) - coalesce(sum(named.upper), 0)),
                                    'unquantified', max(whole.unquantified) - coalesce(sum(named.unquantified), 0))
                                from whole left join named on true)) as text) as json
            from plan
            where plan.id = ?1""";

    private static final String ALONE = """
            %s,
            whole as materialized (select %s, %s, %s from line)
            select cast(jsonb_build_object('planId', plan.id,
                                     'group', json_build_object('key', plan.id, 'title', plan.title))
                        || (select jsonb_build_object(%s) from whole) as text) as json
            from plan
            where plan.id = ?1""";

    private static final String YEARS = """
            , budget_line_year(l, x.year) as year, cast(left(l.period_from, 4) as integer) as first,
            cast(left(l.period_to, 4) as integer) - cast(left(l.period_from, 4) as integer) + 1 as years""";

    private TotalSql() {}

    /** Without a grouping, of whose parameters the statement has only the first two. */
    static String ofPlan() {
        return ALONE.formatted(
                LINES.formatted(""), SUMS.formatted("line"), NOT_SHARED, COUNTS, FIGURES.formatted("whole"));
    }

    static String of(GroupBy groupBy, Locale language) {
        return STATEMENT.formatted(
                LINES.formatted(groupBy == GroupBy.FISCAL_YEAR ? YEARS : ""),
                parts(groupBy),
                SUMS.formatted("line"),
                NOT_SHARED,
                COUNTS,
                FIGURES.formatted("part"),
                titles(groupBy, language),
                FIGURES.formatted("whole"));
    }

    private static String parts(GroupBy groupBy) {
        return switch (groupBy) {
            case BUILDING_BLOCK -> byMeasures("""
                    select mg.measure_id, gb.building_block_id as key
                    from goal x join measure_goal mg on mg.goal_id = x.id
                                join goal_building_block gb on gb.goal_id = x.id
                    where x.plan_id = ?1""");
            case GOAL -> byMeasures("""
                    select mg.measure_id, mg.goal_id as key
                    from goal x join measure_goal mg on mg.goal_id = x.id where x.plan_id = ?1""");
            case LEAD -> byMeasures("""
                    select r.measure_id, r.organisation_id as key
                    from measure x join responsibility r on r.measure_id = x.id
                    where x.plan_id = ?1 and r.role = 'lead' and r.valid @> current_date""");
            case MEASURE -> BY_MEASURE.formatted(SUMS.formatted("line"), COUNTS);
            case FUNDER -> byLine("line.funder_id");
            case PROGRAMME -> byLine("line.programme_id");
            case KIND -> byLine("line.kind");
            case FISCAL_YEAR -> BY_YEAR.formatted(SUMS.formatted("line"), NOT_SHARED, COUNTS);
        };
    }

    private static String byMeasures(String member) {
        return BY_MEASURES.formatted(member, SUMS.formatted("line"), COUNTS, SUMS.formatted("share"));
    }

    private static String byLine(String key) {
        return BY_LINE.formatted(key, SUMS.formatted("line"), NOT_SHARED, COUNTS);
    }

    /** What a group is called, and its place. */
    private static String titles(GroupBy groupBy, Locale language) {
        return switch (groupBy) {
            case BUILDING_BLOCK ->
                "select concat_ws(' ', number, title) as title, position as rank from building_block where id = sums.key";
            case GOAL -> "select title, position as rank from goal where id = sums.key";
            case MEASURE -> "select title, position as rank from measure where id = sums.key";
            case LEAD, FUNDER ->
                "select x.title, x.rank from organisation o, lateral (select " + CostLineSql.ORGANISATION
                        + ") x where o.id = sums.key";
            case PROGRAMME -> "select name as title, 0 as rank from funding_programme where id = sums.key";
            case FISCAL_YEAR -> "select sums.key as title, cast(sums.key as bigint) as rank where sums.key is not null";
            case KIND ->
                Arrays.stream(ResourceKind.values())
                        .map(kind -> "('%s', '%s', %d)".formatted(kind.code(), kind.title(language), kind.ordinal()))
                        .collect(Collectors.joining(
                                ", ",
                                "select k.title, k.rank from (values ",
                                ") k(code, title, rank) where k.code = sums.key"));
        };
    }
}
