create or replace function progress_json(p progress) returns json
    language sql stable parallel safe
    return json_strip_nulls(json_build_object(
        'id', p.id, 'measureId', p.measure_id, 'date', p.date, 'unchanged', p.unchanged, 'status', p.status,
        'statusReason', p.status_reason, 'text', p.text,
        'figure', case when p.figure_value is not null then
            json_build_object('value', trim_scale(p.figure_value)::text, 'unit', p.figure_unit) end,
        'reportedBy', p.reported_by, 'reportedAt', iso_instant(p.reported_at)));

-- The day on which the next report of a measure is due: the plan's first day until something was reported, then so many months
-- after the last report. Null for what is over, and in plans that ask for none.
create or replace function progress_due(m measure) returns date
    language sql stable parallel safe
    return (select coalesce(((select max(p.date) from progress p where p.measure_id = m.id)
                              + make_interval(months => s.every_months))::date, s.first_due)
            from progress_schedule s
            where s.plan_id = m.plan_id and m.status not in ('completed', 'dropped'));
