-- Who acts stands apart from what was done: a name can be replaced here while the log stays whole and untouched.
create table history_actor
(
    id                text primary key,
    name              text not null check (length(trim(name)) > 0),
    pseudonymised_at  timestamptz,
    pseudonym_reason  text check (length(trim(pseudonym_reason)) between 1 and 300),
    check ((pseudonymised_at is null) = (pseudonym_reason is null))
);
insert into history_actor (id, name)
select distinct on (actor_id) actor_id, actor from history order by actor_id, id desc;

-- The column stays as an inlet, so that the version before this one goes on writing; names that came through it are gone from the
-- table. Changing a column's type writes the table anew, which is no update of the log: what happened is not touched.
drop function if exists history_is_internal(history);
alter table history
    alter column actor drop not null,
    alter column actor type text using null::text;
alter table history
    add constraint history_keeps_no_names check (actor is null),
    add foreign key (actor_id) references history_actor;

create function history_actor_apart() returns trigger
    language plpgsql as
$$
begin
    if new.actor is not null then
        insert into history_actor (id, name)
        select new.actor_id, new.actor
        where not exists (select from history_actor a
                          where a.id = new.actor_id and (a.name = new.actor or a.pseudonymised_at is not null))
        on conflict (id) do update set name = excluded.name where history_actor.pseudonymised_at is null;
        new.actor := null;
    end if;
    return new;
end
$$;
create trigger history_actor_apart before insert on history
    for each row execute function history_actor_apart();
