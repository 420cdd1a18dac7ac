-- A contact person stands in the log by id, {"person": id}, and so does a user; names are put in when somebody reads.
create function history_person(value jsonb) returns jsonb
    language plpgsql stable as
$$
begin
    return case
        when jsonb_typeof(value) = 'string' then coalesce(
            (select jsonb_build_object('person', p.id) from contact_person p where fold(p.name) = fold(trim(value #>> '{}'))),
            value)
        else value end;
end
$$;

create function history_persons_apart(changes jsonb) returns jsonb
    language plpgsql stable as
$$
begin
    if not changes @> '[{"field": "contactPerson"}]' then
        return changes;
    end if;
    return (select jsonb_agg(case when c.value ->> 'field' = 'contactPerson'
                                      then jsonb_strip_nulls(jsonb_build_object('field', 'contactPerson',
                                               'from', history_person(c.value -> 'from'), 'to', history_person(c.value -> 'to')))
                                  else c.value end order by c.place)
            from jsonb_array_elements(changes) with ordinality c(value, place));
end
$$;

-- Of a contact person's own entries: that the name changed, not what it was.
create function history_own_name_apart(changes jsonb, person uuid) returns jsonb
    language sql immutable as
$$
select coalesce(jsonb_agg(case when c.value ->> 'field' = 'name'
                               then jsonb_build_object('field', 'name',
                                        case when c.value ? 'to' then 'to' else 'from' end,
                                        jsonb_build_object('person', person))
                               else c.value end order by c.place), '[]')
from jsonb_array_elements(changes) with ordinality c(value, place)
$$;

-- Who was given an account has a name as well, and may act one day.
insert into history_actor (id, name)
select distinct on (entity_id) entity_id::text, title from history
where entity = 'user' and length(trim(title)) > 0 order by entity_id, id desc
on conflict (id) do nothing;

alter table history
    alter column title type text using case when entity not in ('contact-person', 'user') then title end,
    alter column changes type jsonb using
        case when entity = 'contact-person' then history_own_name_apart(changes, entity_id) else history_persons_apart(changes) end,
    alter column snapshot type jsonb using
        case when entity = 'contact-person' and snapshot ? 'name'
                 then jsonb_set(snapshot, '{name}', jsonb_build_object('person', entity_id))
             when snapshot ? 'contactPerson'
                 then jsonb_set(snapshot, '{contactPerson}', history_person(snapshot -> 'contactPerson'))
             else snapshot end;

create function history_contact_apart() returns trigger
    language plpgsql as
$$
begin
    if new.entity = 'user' then
        if length(trim(new.title)) > 0 then
            insert into history_actor (id, name) values (new.entity_id::text, new.title) on conflict (id) do nothing;
        end if;
        new.title := null;
        return new;
    end if;
    if new.entity = 'contact-person' then
        new.title := null;
        new.changes := history_own_name_apart(new.changes, new.entity_id);
        if new.snapshot ? 'name' then
            new.snapshot := jsonb_set(new.snapshot, '{name}', jsonb_build_object('person', new.entity_id));
        end if;
        return new;
    end if;
    new.changes := history_persons_apart(new.changes);
    if new.snapshot ? 'contactPerson' then
        new.snapshot := jsonb_set(new.snapshot, '{contactPerson}', history_person(new.snapshot -> 'contactPerson'));
    end if;
    return new;
end
$$;
create trigger history_contact_apart before insert on history
    for each row when (new.entity in ('responsibility', 'contact-person', 'user')) execute function history_contact_apart();
