-- The log as people read it.

-- Whether an entry of the log is about a budget line that was internal at the time, or about a booking on one.
create or replace function history_is_internal(h history) returns boolean
    language sql immutable parallel safe
    return h.entity in ('budget-line', 'budget-entry')
        and (coalesce((h.snapshot ->> 'internal')::boolean, false)
            or h.changes @> '[{"field": "internal", "to": true}]'
            or h.changes @> '[{"field": "internal", "from": true}]');

-- Puts the names of contact persons in for their ids. A text that only looks like an id stands in quotes and stays as it is.
create or replace function history_named(value jsonb) returns jsonb
    language plpgsql stable as
$$
declare
    found  uuid;
    result text := value::text;
begin
    if result is null or position('{"person": "' in result) = 0 then
        return value;
    end if;
    for found in select distinct (m.hit)[1]::uuid from regexp_matches(result, '\{"person": "([0-9a-f-]{36})"\}', 'g') m(hit)
        loop
            result := replace(result, format('{"person": "%s"}', found),
                              coalesce((select to_json(p.name)::text from contact_person p where p.id = found),
                                       '"Unbekannte Person"'));
        end loop;
    return result::jsonb;
end
$$;

-- The changes of an entry that the caller may see.
create or replace function history_changes(changes jsonb, with_internal boolean) returns jsonb
    language sql immutable parallel safe
    return case when with_internal then changes
                else jsonb_path_query_array(changes, '$[*] ? (@.field != "internalNote")') end;

-- What people last read of an object, as the changes of its deletion. The log itself is asked: whoever removes many objects with
-- one statement need not read them first.
create or replace function history_last_shown(of_entity text, of_id uuid) returns jsonb
    language sql stable as
$$
select coalesce(jsonb_agg(jsonb_build_object('field', last.field, 'from', last.value) order by last.field), '[]')
from (select distinct on (c.value ->> 'field') c.value ->> 'field' as field, c.value -> 'to' as value
      from history h, jsonb_array_elements(h.changes) c
      where h.entity = of_entity and h.entity_id = of_id and h.snapshot is not null and not h.gone
      order by c.value ->> 'field', h.id desc) last
where last.value is not null
$$;

create or replace function history_last_state(of_entity text, of_id uuid) returns jsonb
    language sql stable as
$$
select h.snapshot from history h
where h.entity = of_entity and h.entity_id = of_id and h.snapshot is not null
order by h.id desc limit 1
$$;

-- An array in a change, said by its entries: added, removed, changed in their place, or only in another order.
create or replace function history_list_change(was jsonb, now jsonb) returns jsonb
    language sql immutable as
$$
with entries as (
    select o.value as was, n.value as now, coalesce(o.place, n.place) as place,
           o.value is not null and o.value not in (select jsonb_array_elements(now)) as lost,
           n.value is not null and n.value not in (select jsonb_array_elements(was)) as came
    from jsonb_array_elements(was) with ordinality o(value, place)
        full join jsonb_array_elements(now) with ordinality n(value, place) on n.place = o.place)
select jsonb_strip_nulls(jsonb_build_object(
    'added', jsonb_agg(e.now order by e.place) filter (where e.came and not coalesce(e.lost, false)),
    'removed', jsonb_agg(e.was order by e.place) filter (where e.lost and not coalesce(e.came, false)),
    'changed', jsonb_agg(jsonb_build_object('from', e.was, 'to', e.now) order by e.place) filter (where e.lost and e.came),
    'reordered', case when count(*) filter (where e.lost or e.came) = 0 then true end))
from entries e
$$;

create or replace function history_entry_json(h history, with_internal boolean, undoable text[]) returns jsonb
    language sql stable as
$$
select jsonb_strip_nulls(jsonb_build_object(
    'id', h.id::text, 'at', iso_instant(h.at), 'actor', a.name, 'actorId', h.actor_id, 'action', h.action,
    'entity', h.entity, 'entityId', h.entity_id,
    'title', case h.entity
                 when 'contact-person' then (select p.name from contact_person p where p.id = h.entity_id)
                 when 'user' then (select u.name from history_actor u where u.id = h.entity_id::text)
                 else h.title end, 'planId', h.plan_id, 'measureId', h.measure_ids[1],
    'version', case when h.snapshot is not null and not h.gone then h.version end,
    'gone', case when h.gone then true end,
    'undoes', h.undoes::text,
    'undoneBy', (select max(u.id)::text from history u where u.undoes = h.id and u.action = 'undone'),
    'undoable', (h.gone or h.snapshot is not null) and h.entity = any (undoable),
    'changes', (select coalesce(jsonb_agg(case
                           when coalesce(jsonb_typeof(c.value -> 'from'), 'array') = 'array'
                            and coalesce(jsonb_typeof(c.value -> 'to'), 'array') = 'array'
                           then c.value || jsonb_build_object('entries', history_list_change(
                                    coalesce(c.value -> 'from', '[]'), coalesce(c.value -> 'to', '[]')))
                           else c.value end order by c.place), '[]')
                from jsonb_array_elements(history_named(history_changes(h.changes, with_internal))) with ordinality c(value, place)),
    'requestId', h.request_id))
from history_actor a where a.id = h.actor_id
$$;
