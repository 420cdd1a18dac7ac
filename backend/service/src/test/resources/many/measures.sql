-- Measures :from to :to and what belongs to them, as many as nobody types: every second in plan 1, with the first 100, the others in plans of 1,000.
-- To be run with session_replication_role = replica, which leaves out the checks that this data fulfils.
create or replace function pg_temp.id_of(kind text, number bigint) returns uuid language sql immutable
    -- Like those of version 7: in order, and told apart by their first bits.
    return (lpad(to_hex(number), 8, '0') || '-0000-7000-8000-' || substr(md5(kind), 1, 12))::uuid;

create temp table seeded as
select i,
       case when i % 2 = 0 or i <= 100 then 1 else 2 + i / 2000 end as plan,
       i as position,
       (array ['planned', 'in-preparation', 'running', 'running', 'running', 'completed', 'running', 'planned'])[1 + i % 8] as status,
       (array ['Sprachkurs', 'Beratung', 'Fortbildung', 'Netzwerk', 'Elternarbeit', 'Konzept'])[1 + i % 6]
           || (array [' für Frauen', ' für Jugendliche', ' für Beschäftigte', ' für Familien'])[1 + (i / 7) % 4] || ' ' || i as title,
       'Die Maßnahme fördert die Integration im Kreis Mettmann; sie wird mit Trägern abgestimmt. Kennwort wort' || i % 997
           || ' und zeichen' || i % 9973 as description,
       pg_temp.id_of('organisation', 1 + i % 100 + case when i % 3 = 0 then 1000 else 0 end) as lead,
       now() - make_interval(mins => i * 7 % 100000) as updated
from generate_series(:from, :to) i;

insert into organisation (id, key, name, kind, parent_id, created_at, updated_at)
select pg_temp.id_of('organisation', i), 'v' || i, 'Amt ' || i, 'office', null, now(), now() from generate_series(1, 100) i
union all
select pg_temp.id_of('organisation', 1000 + i), 'v' || i || '-1', 'Sachgebiet ' || i || '-1', 'unit', pg_temp.id_of('organisation', i), now(), now()
from generate_series(1, 100) i
on conflict do nothing;

create temp table planned as select distinct plan from seeded;
insert into plan (id, year, title, created_at, updated_at)
select pg_temp.id_of('plan', plan), 1950 + plan % 200, 'Viele ' || plan, now(), now() from planned on conflict do nothing;
insert into building_block (id, plan_id, number, title, position, created_at, updated_at)
select pg_temp.id_of('block', plan * 100 + b), pg_temp.id_of('plan', plan), '10.' || b, 'Handlungsfeld ' || b, b, now(), now()
from planned, generate_series(1, 20) b on conflict do nothing;
insert into goal (id, plan_id, title, position, created_at, updated_at)
select pg_temp.id_of('goal', plan * 1000 + g), pg_temp.id_of('plan', plan), 'Ziel ' || g || ' der Teilhabe', g, now(), now()
from planned, generate_series(1, 100) g on conflict do nothing;
insert into goal_building_block (goal_id, building_block_id, plan_id, position)
select pg_temp.id_of('goal', plan * 1000 + g), pg_temp.id_of('block', plan * 100 + 1 + (g - 1) / 5), pg_temp.id_of('plan', plan), 1
from planned, generate_series(1, 100) g on conflict do nothing;

-- Goals follow each other in the order of the plan, so that the last one's measures are all at the end.
create temp table placed as
select s.*, pg_temp.id_of('measure', i) as id, pg_temp.id_of('plan', plan) as plan_id, 1 + (position * 99::bigint / :total)::int as goal
from seeded s;

-- Indexes of words are made much faster for all measures at once.
create temp table words as
select indexname, indexdef from pg_indexes where tablename = 'measure' and indexdef like '% USING gin %';
do $$
declare
    one record;
begin
    for one in select * from words loop
        execute format('drop index %I', one.indexname);
    end loop;
end
$$;
insert into measure (id, plan_id, lineage, position, title, description, status, led, search_text, search_vector, created_at, updated_at)
select id, plan_id, id, position, title, description, status, case when i % 500 = 0 then '{}' else '{(,)}' end::datemultirange,
       fold(title || ' ' || description), setweight(to_tsvector('german_plan', title), 'A')
           || setweight(to_tsvector('german_plan', description), 'B'), now(), updated
from placed;
insert into measure_goal (measure_id, goal_id, plan_id, position)
select id, pg_temp.id_of('goal', plan * 1000 + goal), plan_id, 1 from placed;
insert into responsibility (id, measure_id, role, organisation_id, position, created_at, updated_at)
select pg_temp.id_of('responsibility', i), id, 'lead', lead, 1, now(), now() from placed where i % 500 <> 0;
insert into measure_place (value, role, measure_id, plan_id, position, valid)
select pg_temp.id_of('goal', plan * 1000 + goal), '', id, plan_id, position, '{(,)}'::datemultirange from placed
union all
select pg_temp.id_of('block', plan * 100 + 1 + (goal - 1) / 5), '', id, plan_id, position, '{(,)}' from placed
union all
select distinct above, role, id, plan_id, position, '{(,)}'::datemultirange
from placed, unnest(array ['', 'lead']) role, unnest(array [lead, pg_temp.id_of('organisation', 1 + i % 100)]) above
where i % 500 <> 0
union all
select lead, 'open-lead', id, plan_id, position, '{(,)}' from placed where i % 500 <> 0 and status <> 'completed';
insert into budget_line (id, plan_id, lineage, position, kind, qualifier, amount, recurrence, created_at, updated_at)
select pg_temp.id_of('line', i), plan_id, pg_temp.id_of('line', i), position, 'money', 'exact', 1000, 'once', now(), now() from placed;
insert into budget_line_measure (budget_line_id, measure_id, plan_id, position)
select pg_temp.id_of('line', i), id, plan_id, 1 from placed;
insert into budget_entry (id, budget_line_id, plan_id, kind, amount, fiscal_year, date, text, booked_by_id, booked_at)
select pg_temp.id_of('entry', i), pg_temp.id_of('line', i), plan_id, 'planned', 10, 2020, '2020-01-01', 'x', 'x', now() from placed;
insert into history_actor (id, name) values ('x', 'X') on conflict do nothing;
with added as (
    insert into history (at, actor_id, action, entity, entity_id, title, plan_id, measure_ids, version, changes)
    select now(), 'x', 'created', 'measure', id, title, plan_id, array [id], 1, '[]' from placed
    returning id, entity_id)
insert into history_measure select entity_id, id from added;

-- A report is asked for each half year; every tenth measure has a day of its own.
insert into progress_schedule (plan_id, first_due, every_months, version, updated_at)
select pg_temp.id_of('plan', plan), current_date - 10, 6, 1, now() from planned on conflict do nothing;
insert into measure_progress_schedule (measure_id, first_due, set_at, version, updated_at)
select id, current_date + (i % 300 - 150), now(), 1, now() from placed where i % 10 = 0;
-- Every twentieth is published, every four hundredth has changed since, a few were withdrawn.
insert into edition (number, id, plan_id, published_at, published_by_id)
select 1, pg_temp.id_of('edition', 1), pg_temp.id_of('plan', 1), now(), 'x' on conflict do nothing;
insert into edition_channel (edition_number, channel_key, item_count, digest, added, changed, removed, last_sequence)
select 1, 'open-data', 0, repeat('0', 64), 0, 0, 0, 0 on conflict do nothing;
insert into measure_publication (channel_key, lineage, measure_id, measure_version, edition_number, visible)
select 'open-data', id, id, case when i % 400 = 0 then 0 else 1 end, 1, i % 1000 <> 0 from placed where i % 20 = 0;
update measure set marked_new = true where id in (select id from placed where i % 1000 = 0);

insert into measure_place (value, role, measure_id, plan_id, position, valid)
select list_value(case when i % 1000 = 0 then 'new' else 'not-new' end), 'new', id, plan_id, position, '{(,)}'::datemultirange from placed
union all
select list_value(case when i % 20 <> 0 then 'draft' when i % 1000 = 0 then 'withdrawn' when i % 400 = 0 then 'changed' else 'published' end),
       'publication', id, plan_id, position, '{(,)}' from placed;
insert into measure_due (measure_id, plan_id, due, touched)
select id, plan_id, current_date + case when i % 10 = 0 then i % 300 - 150 else -10 end, (updated at time zone 'Europe/Berlin')::date
from placed where status <> 'completed';
do $$
declare
    one record;
begin
    for one in select * from words loop
        execute one.indexdef;
    end loop;
end
$$;
drop table seeded, planned, placed, words;
