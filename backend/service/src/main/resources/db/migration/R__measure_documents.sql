-- A measure as the API shows it, assembled where the data is: one statement per page instead of one per relation.
-- The contract's schema "Measure" is the reference; every API test checks the result against it.

create or replace function building_block_ref(block building_block) returns json
    language sql stable parallel safe
    return json_strip_nulls(json_build_object(
        'id', block.id,
        'number', block.number,
        'title', block.title,
        'memberNumbers', (select json_agg(member.number order by link.position)
                          from building_block_member link
                                   join building_block member on member.id = link.member_id
                          where link.combination_id = block.id)));

create or replace function measure_is_new(m measure) returns boolean
    language sql stable parallel safe
    return (select case
                       -- What goes on from other measures is not new.
                       when exists (select from measure_origin o where o.measure_id = m.id) then false
                       when p.predecessor_id is null then m.marked_new
                       else not exists (select from measure earlier
                                        where earlier.lineage = m.lineage and earlier.plan_id = p.predecessor_id) end
            from plan p
            where p.id = m.plan_id);

-- Whoever has agreed to be named in public, and from when on.
create or replace function contact_person_is_public(p contact_person) returns boolean
    language sql stable parallel safe
    return coalesce(p.publishable and p.publishable_since <= current_date, false);

-- The state of `measure_publication_json`, for filters.
create or replace function measure_publication_state(m measure) returns text
    language sql stable parallel safe
    return (select case
                       when count(*) = 0 then 'draft'
                       when not bool_or(visible) then 'withdrawn'
                       when bool_or(visible and measure_version < m.version) then 'changed'
                       else 'published' end
            from measure_publication
            where measure_id = m.id);

create or replace function measure_publication_json(m measure) returns json
    language sql stable parallel safe
    return (select json_build_object(
                       'state', measure_publication_state(m),
                       'channels', coalesce(json_agg(channel_key order by channel_key) filter (where visible), '[]'),
                       -- Version 0 marks what left by itself and may return as it is.
                       'byChannel', coalesce(json_agg(json_build_object(
                               'key', channel_key,
                               'state', case
                                            when visible and measure_version < m.version then 'changed'
                                            when visible then 'published'
                                            when measure_version = 0 then 'left'
                                            else 'withdrawn' end,
                               'edition', edition_number) order by channel_key), '[]'))
            from measure_publication
            where measure_id = m.id);

-- Besides its version a measure shows how it was published, and who carries it today: both only ever move on, so their sum tells.
create or replace function measure_etag(m measure) returns text
    language sql stable parallel safe
    return m.version || '-' || (
        coalesce((select max(edition_number) from measure_publication where measure_id = m.id), 0)
        + (select count(*) filter (where valid_from <= current_date) + count(*) filter (where valid_to < current_date)
           from responsibility where measure_id = m.id));

create or replace function measure_json(m measure, with_internal boolean) returns json
    language sql stable parallel safe
    return json_strip_nulls(json_build_object(
        'id', m.id,
        'lineage', m.lineage,
        'planId', m.plan_id,
        'position', m.position,
        'title', m.title,
        'description', m.description,
        'items', (select coalesce(json_agg(json_build_object('text', i.text, 'isNew', i.is_new) order by i.position), '[]')
                  from measure_item i where i.measure_id = m.id),
        'status', m.status,
        'statusReason', m.status_reason,
        'statusReasonCode', case when m.status = 'dropped' then
            (select max(o.kind) from measure_origin o where o.origin_id = m.id) end,
        'replacement', m.replacement,
        'isNew', measure_is_new(m),
        'markedNew', m.marked_new,
        'schedule', json_build_object(
            'from', m.schedule_from,
            'to', m.schedule_to,
            'recurrence', m.schedule_recurrence,
            'recurrenceReading', case when m.recurrence_per is not null then
                json_build_object('times', m.recurrence_times, 'per', m.recurrence_per) end,
            'events', (select json_agg(json_build_object('date', e.date, 'title', e.title) order by e.position)
                       from measure_event e where e.measure_id = m.id)),
        'buildingBlocks', (select coalesce(json_agg(building_block_ref(b) order by b.position, b.id), '[]')
                           from building_block b
                           where b.id in (select gb.building_block_id
                                          from measure_goal mg join goal_building_block gb on gb.goal_id = mg.goal_id
                                          where mg.measure_id = m.id)),
        'goals', (select coalesce(json_agg(json_build_object('id', g.id, 'title', g.title) order by mg.position), '[]')
                  from measure_goal mg join goal g on g.id = mg.goal_id
                  where mg.measure_id = m.id),
        'responsibilities', (select coalesce(json_agg(json_build_object(
                                        'id', r.id, 'role', r.role,
                                        'organisation', case when o.id is not null then
                                            json_build_object('id', o.id, 'key', o.key, 'name', o.name) end,
                                        'note', r.note, 'openEnded', r.open_ended, 'contactPerson', c.name,
                                        'contactPersonPublic', case when contact_person_is_public(c) then true end)
                                        order by array_position(array ['lead', 'cooperation', 'further'], r.role), r.position), '[]')
                             from responsibility r
                                      left join organisation o on o.id = r.organisation_id
                                      left join contact_person c on c.id = r.contact_person_id
                             where r.measure_id = m.id and r.valid @> current_date),
        'budgetLines', (select coalesce(json_agg(json_build_object(
                                        'id', l.id, 'kind', l.kind, 'qualifier', l.qualifier,
                                        'amount', l.amount::text, 'amountFrom', l.amount_from::text,
                                        'currency', case when l.amount is not null then l.currency end,
                                        'recurrence', l.recurrence, 'label', l.label, 'wording', l.wording,
                                        'shared', exists (select from budget_line_measure other
                                                          where other.budget_line_id = l.id and other.measure_id <> m.id))
                                        order by l.position, l.id), '[]')
                        from budget_line_measure lm join budget_line l on l.id = lm.budget_line_id
                        where lm.measure_id = m.id and (with_internal or not l.internal)),
        'links', (select coalesce(json_agg(json_build_object('title', k.title, 'url', k.url) order by k.position), '[]')
                  from measure_link k where k.measure_id = m.id),
        'targetGroups', to_json(m.target_groups),
        'internalNote', case when with_internal then m.internal_note end,
        'source', case when m.source_import_id is not null then
            json_build_object('importId', m.source_import_id, 'row', m.source_row, 'page', m.source_page) end,
        'origins', (select json_agg(json_build_object(
                                'kind', o.kind, 'measureId', o.origin_id, 'lineage', o.origin_lineage,
                                'title', o.origin_title, 'at', iso_instant(o.at)) order by o.position)
                    from measure_origin o where o.measure_id = m.id),
        'successors', (select json_agg(json_build_object(
                                'kind', o.kind, 'measureId', s.id, 'lineage', s.lineage,
                                'title', o.title, 'at', iso_instant(o.at)) order by o.position, s.id)
                       from measure_origin o join measure s on s.id = o.measure_id where o.origin_id = m.id),
        'publication', measure_publication_json(m),
        'version', m.version,
        'createdAt', iso_instant(m.created_at),
        'updatedAt', iso_instant(m.updated_at)));

-- Joined as text: the document is not taken apart for it.
create or replace function json_with(document json, name text, value json) returns json
    language sql immutable parallel safe
    return cast(left(document::text, -1) || ',' || to_json(name)::text || ':' || value::text || '}' as json);

-- next_statuses: for each status those that may follow it, for the caller.
create or replace function staff_measure_json(m measure, with_internal boolean, next_statuses json) returns json
    language sql stable parallel safe
    return json_with(measure_json(m, with_internal), 'allowedStatuses', next_statuses -> m.status);

create or replace function measure_in_year_json(m measure) returns json
    language sql stable parallel safe
    return (select json_build_object(
                       'id', m.id, 'lineage', m.lineage, 'title', m.title, 'status', m.status, 'planId', p.id, 'year', p.year)
            from plan p where p.id = m.plan_id);

-- What stands around a measure: its neighbours in the plan, itself in other years, what replaces it and what it replaces.
create or replace function measure_relations_json(m measure) returns json
    language sql stable parallel safe
    return json_strip_nulls(json_build_object(
        'previous', (select json_build_object('id', b.id, 'title', b.title)
                     from measure b
                     where b.plan_id = m.plan_id and (b.position, b.id) < (m.position, m.id)
                     order by b.position desc, b.id desc limit 1),
        'next', (select json_build_object('id', b.id, 'title', b.title)
                 from measure b
                 where b.plan_id = m.plan_id and (b.position, b.id) > (m.position, m.id)
                 order by b.position, b.id limit 1),
        'years', (select json_agg(measure_in_year_json(y) order by p.year, p.id)
                  from measure y join plan p on p.id = y.plan_id where y.lineage = m.lineage),
        'replacement', (select measure_in_year_json(r)
                        from measure r join plan p on p.id = r.plan_id
                        where r.lineage = m.replacement
                        order by r.plan_id = m.plan_id desc, p.year desc, p.id limit 1),
        'replaces', (select coalesce(json_agg(measure_in_year_json(r) order by p.year, r.position, r.id), '[]')
                     from measure r join plan p on p.id = r.plan_id where r.replacement = m.lineage)));

create or replace function measure_draft_json(d measure_draft) returns json
    language sql stable parallel safe
    return json_build_object('measureId', d.measure_id, 'baseVersion', d.base_version, 'content', d.content,
                             'version', d.version, 'savedAt', iso_instant(d.updated_at));

-- What is searched, weighted: A the title, B its texts, C goals, building blocks and organisations.
-- To be called in the transaction that changes any of these.
create or replace procedure refresh_measure_search(measure_ids uuid[])
    language sql as
$$
with said as (
    select x.id, x.title, concat_ws(' ', x.description,
                                    (select string_agg(i.text, ' ') from measure_item i where i.measure_id = x.id)) as texts,
           concat_ws(' ', array_to_string(x.target_groups, ' '),
                     (select string_agg(g.title, ' ') from measure_goal mg join goal g on g.id = mg.goal_id
                      where mg.measure_id = x.id),
                     (select string_agg(concat_ws(' ', b.number, b.title), ' ')
                      from building_block b
                      where b.id in (select gb.building_block_id
                                     from measure_goal mg join goal_building_block gb on gb.goal_id = mg.goal_id
                                     where mg.measure_id = x.id)),
                     (select string_agg(concat_ws(' ', o.name, o.key, r.note), ' ')
                      from responsibility r left join organisation o on o.id = r.organisation_id
                      where r.measure_id = x.id)) as context
    from measure x
    where x.id = any (measure_ids)),
searched as materialized (
    select id, fold(concat_ws(' ', title, texts, context)) as letters,
           setweight(to_tsvector('german_plan', title), 'A')
               || setweight(to_tsvector('german_plan', texts), 'B')
               || setweight(to_tsvector('german_plan', context), 'C') as words
    from said)
update measure m
set search_text = s.letters, search_vector = s.words
from searched s
-- Most changes leave the words alone; a new version of the row would cost an entry in each of its indexes.
where s.id = m.id and (m.search_text, m.search_vector) is distinct from (s.letters, s.words);

call refresh_measure_places(measure_ids);
select refresh_measure_due(measure_ids);
$$;
