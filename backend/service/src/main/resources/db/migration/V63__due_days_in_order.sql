-- When a report on a measure is due, for those that go on: kept where it changes, so that a page of what is due is read in its order.
create table measure_due
(
    measure_id    uuid primary key,
    plan_id       uuid not null,
    -- As progress_due() and progress_last() compute them.
    due           date,
    last_reported date,
    -- The last day on which somebody edited or reported.
    touched       date not null,
    foreign key (measure_id, plan_id) references measure (id, plan_id) on update cascade on delete cascade
);
create index measure_due_order on measure_due (plan_id, due, measure_id) where due is not null;
create index measure_due_touched on measure_due (plan_id, touched, measure_id);

-- Locked before it is computed, as in refresh_measure_states().
create function refresh_measure_due(ids uuid[]) returns void
    language plpgsql as
$$
begin
    perform from measure_due d where d.measure_id = any (ids) order by d.measure_id for update;
    delete from measure_due d using measure m
    where d.measure_id = any (ids) and m.id = d.measure_id and m.status in ('completed', 'dropped');
    insert into measure_due as old (measure_id, plan_id, due, last_reported, touched)
    select m.id, m.plan_id, progress_due(m), progress_last(m),
           greatest((m.updated_at at time zone 'Europe/Berlin')::date, progress_last(m))
    from measure m
    where m.id = any (ids) and m.status not in ('completed', 'dropped')
    on conflict (measure_id) do update
    set due = excluded.due, last_reported = excluded.last_reported, touched = excluded.touched
    where (old.due, old.last_reported, old.touched) is distinct from (excluded.due, excluded.last_reported, excluded.touched);
end
$$;

-- What a change of a measure moves in the lists that are in no order of the plan.
create procedure refresh_measure_lists(ids uuid[])
    language plpgsql as
$$
begin
    perform refresh_measure_states(ids);
    perform refresh_measure_due(ids);
end
$$;

create function due_by_reports() returns trigger
    language plpgsql as
$$
begin
    perform refresh_measure_due(array(select distinct measure_id from reports));
    return null;
end
$$;
create trigger due_by_reports after insert on progress
    referencing new table as reports for each statement execute function due_by_reports();
create trigger due_without_reports after delete on progress
    referencing old table as reports for each statement execute function due_by_reports();

create function due_by_schedule() returns trigger
    language plpgsql as
$$
begin
    perform refresh_measure_due(array[coalesce(new.measure_id, old.measure_id)]);
    return null;
end
$$;
create trigger due_by_schedule after insert or update or delete on measure_progress_schedule
    for each row execute function due_by_schedule();

create function due_by_plan() returns trigger
    language plpgsql as
$$
begin
    perform refresh_measure_due(array(select id from measure where plan_id = coalesce(new.plan_id, old.plan_id)));
    return null;
end
$$;
create trigger due_by_plan after insert or update or delete on progress_schedule
    for each row execute function due_by_plan();

do $$
begin
    if exists (select from measure) then
        perform refresh_measure_due(array(select id from measure));
    end if;
end
$$;
