-- A measure as it is compared between plans: what people read, without ids, positions and marks that differ by nature.
drop function if exists compared_measure_json(measure);
create or replace function compared_measure_json(m measure, with_internal boolean) returns json
    language sql stable parallel safe
    return json_strip_nulls(json_build_object(
        'title', m.title,
        'description', m.description,
        'items', (select json_agg(i.text order by i.position) from measure_item i where i.measure_id = m.id),
        'status', m.status,
        'statusReason', m.status_reason,
        'schedule', nullif(json_strip_nulls(json_build_object(
            'from', m.schedule_from,
            'to', m.schedule_to,
            'recurrence', m.schedule_recurrence,
            'events', (select json_agg(json_build_object('date', e.date, 'title', e.title) order by e.position)
                       from measure_event e where e.measure_id = m.id)))::text, '{}')::json,
        'buildingBlocks', (select json_agg(coalesce(b.number, b.title) order by b.position, b.id)
                           from building_block b
                           where b.id in (select gb.building_block_id
                                          from measure_goal mg join goal_building_block gb on gb.goal_id = mg.goal_id
                                          where mg.measure_id = m.id)),
        'goals', (select json_agg(g.title order by mg.position)
                  from measure_goal mg join goal g on g.id = mg.goal_id where mg.measure_id = m.id),
        'responsibilities', (select json_agg(json_build_object(
                                        'role', r.role, 'organisation', coalesce(o.key, o.name), 'note', r.note,
                                        'openEnded', nullif(r.open_ended, false))
                                    order by array_position(array ['lead', 'cooperation', 'further'], r.role), r.position)
                             from responsibility r left join organisation o on o.id = r.organisation_id
                             where r.measure_id = m.id and r.valid @> current_date),
        'budgetLines', (select json_agg(json_build_object(
                                   'kind', l.kind, 'qualifier', l.qualifier, 'amount', l.amount::text,
                                   'amountFrom', l.amount_from::text, 'recurrence', l.recurrence,
                                   'label', l.label, 'wording', l.wording,
                                   'shared', nullif(exists (select from budget_line_measure other
                                                            where other.budget_line_id = l.id
                                                              and other.measure_id <> m.id), false))
                               order by l.position, l.id)
                        from budget_line_measure lm join budget_line l on l.id = lm.budget_line_id
                        where lm.measure_id = m.id and (with_internal or not l.internal)),
        'links', (select json_agg(json_build_object('title', k.title, 'url', k.url) order by k.position)
                  from measure_link k where k.measure_id = m.id),
        'targetGroups', nullif(to_json(m.target_groups)::text, '[]')::json));

create or replace function continuation_json(c continuation) returns json
    language sql stable parallel safe
    return (select json_strip_nulls(json_build_object(
                'id', c.id, 'planId', c.plan_id, 'year', c.year, 'title', c.title, 'subtitle', c.subtitle, 'asOf', c.as_of,
                'targetPlanId', c.target_plan_id,
                'lines', json_build_object(
                    'carried', count(*) filter (where l.decision = 'carried'),
                    'changed', count(*) filter (where l.decision = 'changed'),
                    'ended', count(*) filter (where l.decision = 'ended'),
                    'undecided', count(*) filter (where coalesce(l.decision, 'undecided') = 'undecided'),
                    'accepted', count(l.accepted_at)),
                'version', c.version, 'createdBy', history_actor_name(c.created_by_id), 'createdAt', iso_instant(c.created_at)))
            from measure m left join continuation_line l on l.measure_id = m.id and l.continuation_id = c.id
            where m.plan_id = c.plan_id);
