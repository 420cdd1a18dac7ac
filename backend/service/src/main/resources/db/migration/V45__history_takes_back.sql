-- What a deletion leaves is marked, and keeps the last state in its snapshot; what takes a change back names it.
alter table history
    add column gone   boolean not null default false,
    add column undoes bigint references history;
alter table history
    alter column gone type boolean using action = 'deleted';

-- The version before this one does not know the mark.
create function history_marks_gone() returns trigger
    language plpgsql as
$$
begin
    new.gone := new.gone or new.action = 'deleted';
    return new;
end
$$;
create trigger history_marks_gone before insert on history
    for each row execute function history_marks_gone();

create index history_undone on history (undoes) where undoes is not null;
create index history_of_actor on history (actor_id, id desc);
create index history_of_request on history (request_id);
create index history_at on history (at);
