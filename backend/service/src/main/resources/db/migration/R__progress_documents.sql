create or replace function progress_json(p progress) returns json
    language sql stable parallel safe
    return json_strip_nulls(json_build_object(
        'id', p.id, 'measureId', p.measure_id, 'date', p.date, 'unchanged', p.unchanged, 'status', p.status,
        'statusReason', p.status_reason, 'text', p.text,
        'figure', case when p.figure_value is not null then
            json_build_object('value', trim_scale(p.figure_value)::text, 'unit', p.figure_unit) end,
        'corrects', p.corrects,
        'correctedBy', (select c.id from progress c where c.corrects = p.id),
        'reportedBy', history_actor_name(p.reported_by_id), 'reportedAt', iso_instant(p.reported_at)));

-- The day of the last report that counts: one that was corrected does not.
create or replace function progress_last(m measure) returns date
    language sql stable parallel safe
    return (select max(p.date) from progress p
            where p.measure_id = m.id and not exists (select from progress c where c.corrects = p.id));

-- The day on which the next report of a measure is due: its own day until somebody reports after that was set; then so many months
-- after the last report; the plan's first day until something was reported. Null for what is over, and where none is asked for.
create or replace function progress_due(m measure) returns date
    language sql stable parallel safe
    return (select coalesce(
                       case when not exists (select from progress p where p.measure_id = m.id and p.reported_at >= own.set_at)
                           then own.first_due end,
                       (progress_last(m) + make_interval(months => coalesce(own.every_months, s.every_months)))::date,
                       s.first_due)
            from (select) always
                     left join progress_schedule s on s.plan_id = m.plan_id
                     left join measure_progress_schedule own on own.measure_id = m.id
            where m.status not in ('completed', 'dropped'));

-- The day since which nobody has edited or reported on a measure for so many months. Null for what is over.
create or replace function progress_stale(m measure, months integer) returns date
    language sql stable parallel safe
    return (select (greatest((m.updated_at at time zone 'Europe/Berlin')::date, progress_last(m))
                    + make_interval(months => months))::date
            where m.status not in ('completed', 'dropped'));

-- Until a plan that follows it has begun.
create or replace function plan_is_current(p plan, day date) returns boolean
    language sql stable parallel safe
    return not exists (select from plan next
                       where next.predecessor_id = p.id and next.year <= extract(year from day));
