-- A handover as the API shows it; one that has no id has only been tried. Of a measure that is gone the title is, too.
create or replace function responsibility_handover_json(h responsibility_handover) returns json
    language sql stable parallel safe
    return json_strip_nulls(json_build_object(
        'id', h.id, 'dryRun', h.id is null, 'on', h.first_day,
        'from', (select organisation_ref(o) from organisation o where o.id = h.from_id),
        'to', (select organisation_ref(o) from organisation o where o.id = h.to_id),
        'items', (select coalesce(json_agg(json_build_object(
                             'measure', json_build_object('id', m.id, 'title', m.title), 'planId', m.plan_id,
                             'year', p.year, 'role', step.role, 'outcome', step.outcome,
                             'endedId', case when step.outcome <> 'kept' then step.id end,
                             'begunId', step."newId", 'begins', step.begins, 'ends', step.ends) order by step.place), '[]')
                  from rows from (jsonb_to_recordset(h.steps)
                                  as (id uuid, "measureId" uuid, role text, outcome text, "newId" uuid, begins date, ends date))
                           with ordinality
                           as step(id, "measureId", role, outcome, "newId", begins, ends, place)
                           join measure m on m.id = step."measureId"
                           join plan p on p.id = m.plan_id),
        'by', history_actor_name(h.created_by_id), 'at', iso_instant(h.created_at),
        'undone', case when h.undone_at is not null then
            json_build_object('by', history_actor_name(h.undone_by_id), 'at', iso_instant(h.undone_at)) end));
