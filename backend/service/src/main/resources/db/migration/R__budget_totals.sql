-- What budget lines count, for totals that are added up where the data is. budget/BudgetRules.java is the reference; a test
-- compares both on random plans. Whole cents are added, as that is several times faster than decimals.

create or replace function budget_euros(cents numeric) returns text
    language sql immutable parallel safe
    return (coalesce(cents, 0) / 100.0)::numeric(30, 2)::text;

create or replace function budget_range(lower numeric, upper numeric) returns json
    language sql immutable parallel safe
    return json_build_object('lower', budget_euros(lower), 'upper', budget_euros(upper));

-- The county's own part, to the cent; what is half a cent is its own.
create or replace function budget_own(cents numeric, own_share numeric) returns numeric
    language sql immutable parallel safe
    return case when own_share = 1 then cents when own_share = 0 then 0 else round(cents * own_share) end;

-- The parts of pots with shares by the largest-remainder method (PotSplit.java): the lower bound, and what lies between the
-- bounds, each on its own. Shares have six decimals and add up to 1, so whole numbers do.
create or replace function budget_pot_parts(plan uuid)
    returns table (line_id uuid, measure_id uuid, lower bigint, upper bigint)
    language sql stable parallel safe
begin atomic
    with part as (select lm.budget_line_id as line_id, lm.measure_id, lm.position,
                         l.lower_cents as lower, l.upper_cents - l.lower_cents as span,
                         l.lower_cents / 1000000 * s.weight + l.lower_cents % 1000000 * s.weight / 1000000 as lower_part,
                         l.lower_cents % 1000000 * s.weight % 1000000 as lower_rest,
                         (l.upper_cents - l.lower_cents) / 1000000 * s.weight
                             + (l.upper_cents - l.lower_cents) % 1000000 * s.weight / 1000000 as span_part,
                         (l.upper_cents - l.lower_cents) % 1000000 * s.weight % 1000000 as span_rest
                  from budget_line_measure lm
                           join budget_line l on l.id = lm.budget_line_id
                           cross join lateral (select (lm.share * 1000000)::bigint as weight) s
                  where lm.plan_id = plan and lm.share is not null),
         ranked as (select part.*,
                           row_number() over (partition by line_id order by lower_rest desc, position, measure_id)
                               <= lower - sum(lower_part) over (partition by line_id) as lower_more,
                           row_number() over (partition by line_id order by span_rest desc, position, measure_id)
                               <= span - sum(span_part) over (partition by line_id) as span_more
                    from part)
    select line_id, measure_id, lower_part + lower_more::integer,
           lower_part + lower_more::integer + span_part + span_more::integer
    from ranked;
end;

-- The only fiscal year in which a line counts (rule 7); null for one that is distributed evenly over several.
create or replace function budget_line_year(l budget_line, plan_year integer) returns integer
    language sql immutable parallel safe
    return case
               when l.recurrence = 'once' then plan_year
               when l.distribution = 'even' and left(l.period_from, 4) < left(l.period_to, 4) then null
               when l.distribution = 'at-start' and l.period_from is not null then left(l.period_from, 4)::integer
               when left(l.period_from, 4)::integer > plan_year then left(l.period_from, 4)::integer
               when left(l.period_to, 4)::integer < plan_year then left(l.period_to, 4)::integer
               else plan_year end;
