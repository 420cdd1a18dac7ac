-- What an office itself leads, without its units, and what is not over yet, is a list of its own, role 'open-lead': whom nobody can
-- report for is known only when it is asked, from the offices.
alter function measure_places(uuid[]) rename to measure_places_above;

create function measure_places(ids uuid[])
    returns table (value uuid, role text, measure_id uuid, plan_id uuid, "position" integer, valid datemultirange)
    language sql stable
as
$$
select * from measure_places_above(ids)
union all
select r.organisation_id, 'open-lead', m.id, m.plan_id, m.position, range_agg(r.valid)
from responsibility r join measure m on m.id = r.measure_id
where m.id = any (ids) and r.role = 'lead' and r.organisation_id is not null and m.status not in ('completed', 'dropped')
group by r.organisation_id, m.id
$$;

insert into measure_place (value, role, measure_id, plan_id, position, valid)
select * from measure_places(array(select id from measure)) where role = 'open-lead';
