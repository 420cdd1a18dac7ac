-- Whether a measure is new, and how it is published, are lists like those of goals and organisations: read in the order of the plan.
-- Each measure has one place under role 'new' and one under role 'publication'.
create function list_value(name text) returns uuid
    language sql immutable parallel safe
    return md5(name)::uuid;

create function measure_list_states(ids uuid[], roles text[])
    returns table (measure_id uuid, plan_id uuid, "position" integer, role text, value uuid)
    language plpgsql stable rows 10 as
$$
begin
    return query
        select m.id, m.plan_id, m.position, wanted.role,
               list_value(case when wanted.role = 'publication' then measure_publication_state(m)
                               when measure_is_new(m) then 'new'
                               else 'not-new' end)
        from measure m cross join unnest(roles) wanted(role)
        where m.id = any (ids);
end
$$;

-- Places are locked before anything is computed: of two who change what a state is made of, the later one sees what the earlier did.
create function refresh_measure_states(ids uuid[], roles text[] default '{new,publication}') returns void
    language plpgsql as
$$
begin
    perform from measure_place p
    where p.measure_id = any (ids) and p.role = any (roles)
    order by p.measure_id, p.role for update;
    with now as materialized (select * from measure_list_states(ids, roles)),
         moved as (update measure_place p set value = now.value
                   from now
                   where p.measure_id = now.measure_id and p.role = now.role and p.value <> now.value)
    insert into measure_place (value, role, measure_id, plan_id, position, valid)
    select now.value, now.role, now.measure_id, now.plan_id, now.position, '{(,)}'
    from now
    where not exists (select from measure_place p where p.measure_id = now.measure_id and p.role = now.role);
end
$$;

-- What goes on in the next plan is not new there.
create function following_measures(lineages uuid[], plans uuid[]) returns uuid[]
    language sql stable
    return array(select f.id
                 from unnest(lineages, plans) of(lineage, plan_id)
                          join plan next on next.predecessor_id = of.plan_id
                          join measure f on f.plan_id = next.id and f.lineage = of.lineage);

create or replace procedure refresh_measure_places(ids uuid[])
    language plpgsql as
$$
declare
    followers uuid[] := (select following_measures(array_agg(m.lineage), array_agg(m.plan_id))
                         from measure m
                         where m.id = any (ids)
                           and not exists (select from measure_place p where p.measure_id = m.id and p.role = 'new'));
begin
    with now as materialized (select * from measure_places(ids)),
         gone as (delete from measure_place old
                  where old.measure_id = any (ids) and old.role not in ('new', 'publication')
                    and not exists (select from now
                                    where now.value = old.value and now.role = old.role and now.measure_id = old.measure_id))
    insert into measure_place as old select * from now
    on conflict (value, role, measure_id) do update set valid = excluded.valid where old.valid <> excluded.valid;
    update measure m set led = lead.valid
    from (select x.id, coalesce(range_agg(r.valid), '{}') as valid
          from unnest(ids) x(id)
                   left join responsibility r on r.measure_id = x.id and r.role = 'lead'
          group by x.id) lead
    where m.id = lead.id and m.led <> lead.valid;
    perform refresh_measure_states(ids || followers);
end
$$;

create function publications_listed() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'INSERT' then
        perform refresh_measure_states(array(select distinct measure_id from shown), '{publication}');
    else
        perform refresh_measure_states(array(select measure_id from shown union select measure_id from shown_before),
                                       '{publication}');
    end if;
    return null;
end
$$;
create trigger publications_listed after insert on measure_publication
    referencing new table as shown for each statement execute function publications_listed();
create trigger publications_listed_anew after update on measure_publication
    referencing new table as shown old table as shown_before for each statement execute function publications_listed();

create function origins_listed() returns trigger
    language plpgsql as
$$
begin
    perform refresh_measure_states(array(select distinct measure_id from origins), '{new}');
    return null;
end
$$;
create trigger origins_listed after insert on measure_origin
    referencing new table as origins for each statement execute function origins_listed();
create trigger origins_gone after delete on measure_origin
    referencing old table as origins for each statement execute function origins_listed();

create function followers_listed() returns trigger
    language plpgsql as
$$
begin
    perform refresh_measure_states((select following_measures(array_agg(lineage), array_agg(plan_id)) from gone), '{new}');
    return null;
end
$$;
create trigger followers_listed after delete on measure
    referencing old table as gone for each statement execute function followers_listed();

create function plan_listed() returns trigger
    language plpgsql as
$$
begin
    perform refresh_measure_states(array(select id from measure where plan_id = new.id), '{new}');
    return null;
end
$$;
create trigger plan_listed after update of predecessor_id on plan
    for each row when (old.predecessor_id is distinct from new.predecessor_id) execute function plan_listed();

do $$
begin
    if exists (select from measure) then
        perform refresh_measure_states(array(select id from measure));
    end if;
end
$$;
