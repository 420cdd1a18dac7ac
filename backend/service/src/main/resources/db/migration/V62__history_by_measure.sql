-- The log of one measure, in its order: an array has no order that an index could keep.
create table history_measure
(
    measure_id uuid   not null,
    history_id bigint not null,
    primary key (measure_id, history_id)
);
insert into history_measure select distinct unnest(measure_ids), id from history;

create function history_by_measure() returns trigger
    language plpgsql as
$$
begin
    insert into history_measure select distinct unnest(measure_ids), id from entries;
    return null;
end
$$;
create trigger history_by_measure after insert on history
    referencing new table as entries for each statement execute function history_by_measure();

create trigger history_measure_append_only before update or delete on history_measure
    for each row execute function refuse_change();
create trigger history_measure_no_truncate before truncate on history_measure
    for each statement execute function refuse_change();
drop index history_of_measure;
