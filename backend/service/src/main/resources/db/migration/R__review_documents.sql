-- Lines of a continuation, as they are reviewed; needs what R__budget_documents and R__measure_documents define.

-- The measure of a line as it is in the present plan: what one has to know to decide about it.
create or replace function continued_measure_json(m measure) returns json
    language sql stable parallel safe
    return json_strip_nulls(json_build_object(
        'title', m.title,
        'description', m.description,
        'status', m.status,
        'statusReason', m.status_reason,
        'schedule', json_build_object(
            'from', m.schedule_from,
            'to', m.schedule_to,
            'recurrence', m.schedule_recurrence,
            'events', (select json_agg(json_build_object('date', e.date, 'title', e.title) order by e.position)
                       from measure_event e where e.measure_id = m.id)),
        'buildingBlocks', (select coalesce(json_agg(building_block_ref(b) order by b.position, b.id), '[]')
                           from building_block b
                           where b.id in (select gb.building_block_id
                                          from measure_goal mg join goal_building_block gb on gb.goal_id = mg.goal_id
                                          where mg.measure_id = m.id)),
        'goals', (select coalesce(json_agg(json_build_object('id', g.id, 'title', g.title) order by mg.position), '[]')
                  from measure_goal mg join goal g on g.id = mg.goal_id where mg.measure_id = m.id)));

-- What was changed on a measure after it was decided upon: null when nothing was. The log is what knows the fields.
create or replace function changed_since_json(m measure, since timestamptz) returns json
    language sql stable parallel safe
    return (select json_build_object('at', iso_instant(max(at)), 'fields', json_agg(distinct field order by field))
            from (select h.at,
                         case h.entity
                             when 'responsibility' then 'responsibilities'
                             when 'budget-line' then 'budgetLines'
                             else change ->> 'field' end as field
                  from history_measure of join history h on h.id = of.history_id cross join jsonb_array_elements(h.changes) change
                  where since is not null and of.measure_id = m.id and h.at > since
                    and h.entity in ('measure', 'responsibility', 'budget-line')
                    and not history_is_internal(h)
                    and change ->> 'field' not in ('position', 'internalNote')) changed
            having count(*) > 0);
