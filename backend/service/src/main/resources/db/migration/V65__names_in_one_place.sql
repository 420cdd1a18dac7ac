-- A person's name stands in history_actor and nowhere else; every other table keeps the id. One update there changes it everywhere.
create function history_actor_known(who text, called text) returns void
    language plpgsql as
$$
begin
    insert into history_actor (id, name)
    select who, called
    where not exists (select from history_actor a where a.id = who and (a.name = called or a.pseudonymised_at is not null))
    on conflict (id) do update set name = excluded.name where history_actor.pseudonymised_at is null;
end
$$;

-- Who is known by name only: the version before this one writes so in most tables.
create function history_actor_named(called text) returns text
    language plpgsql as
$$
declare
    who text := (select a.id from history_actor a where a.name = called and a.pseudonymised_at is null order by a.id limit 1);
begin
    if who is null then
        who := gen_random_uuid()::text;
        perform history_actor_known(who, called);
    end if;
    return who;
end
$$;

-- For a table with the columns (id, name, further names …): the names are inlets, as in history.
create function name_apart() returns trigger
    language plpgsql as
$$
declare
    who    text;
    called text;
begin
    execute format('select ($1).%I, ($1).%I', tg_argv[0], tg_argv[1]) using new into who, called;
    if called is null then
        return new;
    end if;
    who := coalesce(who, history_actor_named(called));
    perform history_actor_known(who, called);
    new := jsonb_populate_record(new, jsonb_build_object(tg_argv[0], who)
                                      || (select jsonb_object_agg(name, null::text) from unnest(tg_argv[1:]) name));
    return new;
end
$$;

create function history_actor_name(who text) returns text
    language sql stable parallel safe
    return (select a.name from history_actor a where a.id = who);

alter table edition add column published_by_id text;
alter table plan_import add column created_by_id text;
alter table continuation add column created_by_id text;
alter table continuation_line add column decided_by_id text;
alter table progress add column reported_by_id text;
alter table responsibility_handover add column created_by_id text, add column undone_by_id text;
alter table reminder add column asked_by_id text, drop constraint reminder_check;
alter table reminder add constraint reminder_asked_by_somebody check (asked_by_id is null or asked_id is not null);
alter table responsibility_handover drop constraint responsibility_handover_check1;
alter table responsibility_handover add constraint responsibility_handover_undone_by_somebody
    check (undone_by_id is null or undone_at is not null);

-- Whose name it was: whoever wrote the entry of the object nearest to that time; without one, who bears the name. That a name moves
-- changes nothing of what happened, so the tables that are append only let it pass this once.
do
$$
    declare
        place record;
    begin
        for place in
            select t.*, t.names[1] as name, string_agg(quote_ident(n), ', ') as listed, string_agg(quote_literal(n), ', ') as quoted,
                   string_agg(format('alter column %I drop not null', n), ', ') as may_be_empty,
                   string_agg(format('%I = null', n), ', ') as emptied
            from (values
                ('edition', 'published_by_id', array ['published_by'], 'edition', 'id', 'published_at'),
                ('plan_import', 'created_by_id', array ['created_by'], 'import', 'id', 'committed_at'),
                ('continuation', 'created_by_id', array ['created_by'], 'continuation', 'id', 'created_at'),
                ('continuation_line', 'decided_by_id', array ['decided_by'], 'continuation-line', 'id', 'decided_at'),
                ('progress', 'reported_by_id', array ['reported_by'], 'progress', 'id', 'reported_at'),
                ('responsibility_handover', 'created_by_id', array ['created_by'], '', 'id', 'created_at'),
                ('responsibility_handover', 'undone_by_id', array ['undone_by'], '', 'id', 'undone_at'),
                ('reminder', 'asked_by_id', array ['asked_by'], 'reminder', 'asked_id', 'created_at'),
                ('scheduled_publication', 'scheduled_by_id', array ['scheduled_by'], 'scheduled-publication', 'id', 'created_at'),
                ('budget_entry', 'booked_by_id', array ['booked_by'], 'budget-entry', 'id', 'booked_at'),
                ('fiscal_year', 'changed_by_id', array ['changed_by'], 'fiscal-year', 'year', 'changed_at'),
                ('saved_view', 'owner_id', array ['owner'], 'saved-view', 'id', 'created_at'),
                ('job', 'user_id', array ['user_name', 'user_login'], '', 'id', 'created_at'))
                as t (tab, who, names, entity, object, at), unnest(t.names) n
            group by 1, 2, 3, 4, 5, 6
        loop
            execute format('select history_actor_known(%1$I, min(%2$I)) from %3$I
                            where %1$I not in (select a.id from history_actor a) group by %1$I', place.who, place.name, place.tab);
            execute format('alter table %I disable trigger user, %s', place.tab, place.may_be_empty);
            execute format('update %1$I t
                            set %2$I = coalesce(%2$I, (select h.actor_id from history h
                                                       where h.entity = %3$L and h.entity_id::text = t.%4$I::text
                                                       order by abs(extract(epoch from h.at - t.%5$I)) limit 1),
                                                history_actor_named(%6$I)), %7$s
                            where %6$I is not null',
                           place.tab, place.who, place.entity, place.object, place.at, place.name, place.emptied);
            execute format('alter table %1$I enable trigger user, add foreign key (%2$I) references history_actor,
                            add constraint %3$I check (num_nonnulls(%4$s) = 0)',
                           place.tab, place.who, place.tab || '_keeps_no_' || place.name, place.listed);
            execute format('create trigger %I before insert or update of %s on %I for each row
                            execute function name_apart(%L, %s)',
                           place.name || '_apart', place.listed, place.tab, place.who, place.quoted);
        end loop;
    end
$$;

create or replace function saved_view_json(v saved_view) returns json
    language sql stable parallel safe
    return json_build_object(
        'id', v.id,
        'name', v.name,
        'scope', v.scope,
        'query', v.query,
        'isDefault', v.is_default,
        'owner', history_actor_name(v.owner_id),
        'version', v.version,
        'createdAt', iso_instant(v.created_at),
        'updatedAt', iso_instant(v.updated_at));

-- Whoever gets a pseudonym gets no mail any more, and is named neither in mails of the past nor in answers kept for repetitions.
create function history_actor_forgotten() returns trigger
    language plpgsql as
$$
begin
    update reminder
    set name = null, address = null, note = null, next_attempt_at = null,
        state = case when finished_at is null then 'cancelled' else state end,
        finished_at = coalesce(finished_at, new.pseudonymised_at)
    where recipient = 'user:' || new.id;
    update idempotent_request
    set body = replace(body, to_json(old.name)::text, to_json(new.name)::text)
    where strpos(body, to_json(old.name)::text) > 0;
    -- An invitation names in parts; who repeats it is told that the account exists.
    delete from idempotent_request where operation in ('inviteUser', 'inviteUserAgain') and strpos(body, new.id) > 0;
    return null;
end
$$;
create trigger history_actor_forgotten after update of pseudonymised_at on history_actor
    for each row execute function history_actor_forgotten();
