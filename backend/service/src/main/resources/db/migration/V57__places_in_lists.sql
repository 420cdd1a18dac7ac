-- Where a measure stands in the lists of its building blocks, goals and organisations, in the order of the plan: a filtered page is
-- read from an index, not found by going through the plan. A block has what its combinations have, an organisation what its units
-- have. Role '' is any role.
alter table measure
    add constraint measure_place_of unique (id, plan_id, position),
    -- The days on which anybody leads it.
    add column led datemultirange not null default '{}',
    add column always_led boolean generated always as (led = '{(,)}') stored;

create table measure_place
(
    value      uuid           not null,
    role       text           not null,
    measure_id uuid           not null,
    plan_id    uuid           not null,
    position   integer        not null,
    valid      datemultirange not null,
    primary key (value, role, measure_id),
    -- The database itself moves the places with their measure.
    foreign key (measure_id, plan_id, position) references measure (id, plan_id, position) on update cascade on delete cascade
);
create index measure_place_order on measure_place (value, role, plan_id, position, measure_id);
create index measure_place_of_measure on measure_place (measure_id, plan_id, position);
-- Who is always led is never looked at when those without a lead are wanted.
create index measure_not_always_led on measure (plan_id, position, id) where not always_led;

create function measure_places(ids uuid[])
    returns table (value uuid, role text, measure_id uuid, plan_id uuid, "position" integer, valid datemultirange)
    language sql stable
as
$$
with recursive carried as (
    select r.measure_id, r.role, r.organisation_id as value, r.valid, o.parent_id
    from responsibility r join organisation o on o.id = r.organisation_id
    where r.measure_id = any (ids)
    union
    select c.measure_id, c.role, o.id, c.valid, o.parent_id
    from carried c join organisation o on o.id = c.parent_id),
place as (
    select mg.measure_id, mg.goal_id as value, '' as role, datemultirange(daterange(null, null)) as valid
    from measure_goal mg where mg.measure_id = any (ids)
    union
    select mg.measure_id, member.id, '', datemultirange(daterange(null, null))
    from measure_goal mg
             join goal_building_block gb on gb.goal_id = mg.goal_id
             cross join lateral (select gb.building_block_id
                                 union all
                                 select bm.member_id from building_block_member bm
                                 where bm.combination_id = gb.building_block_id) as member(id)
    where mg.measure_id = any (ids)
    union all
    select c.measure_id, c.value, coalesce(c.role, ''), range_agg(c.valid)
    from carried c
    group by grouping sets ((c.measure_id, c.value, c.role), (c.measure_id, c.value)))
select p.value, p.role, p.measure_id, m.plan_id, m.position, p.valid
from place p join measure m on m.id = p.measure_id
$$;

create procedure refresh_measure_places(ids uuid[])
    language sql as
$$
delete from measure_place old
where old.measure_id = any (ids)
  and not exists (select from measure_places(ids) new
                  where new.value = old.value and new.role = old.role and new.measure_id = old.measure_id and new.valid = old.valid);
insert into measure_place select * from measure_places(ids) on conflict do nothing;
update measure m set led = lead.valid
from (select x.id, coalesce(range_agg(r.valid), '{}') as valid
      from unnest(ids) x(id)
               left join responsibility r on r.measure_id = x.id and r.role = 'lead'
      group by x.id) lead
where m.id = lead.id and m.led <> lead.valid
$$;

-- A unit that moves takes its measures into the lists of those above it.
create function move_measure_places() returns trigger
    language plpgsql as
$$
declare
    carried uuid[] := array(
        with recursive moved as (
            select new.id
            union select child.id from organisation child join moved on child.parent_id = moved.id)
        select distinct r.measure_id from responsibility r join moved on moved.id = r.organisation_id);
begin
    call refresh_measure_places(carried);
    return null;
end
$$;
create trigger organisation_moved after update of parent_id on organisation
    for each row when (old.parent_id is distinct from new.parent_id) execute function move_measure_places();

insert into measure_place select * from measure_places(array(select id from measure));
update measure m set led = lead.valid
from (select measure_id, range_agg(valid) as valid from responsibility where role = 'lead' group by measure_id) lead
where m.id = lead.measure_id;
