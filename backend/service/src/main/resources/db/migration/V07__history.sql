create table history
(
    id          bigint generated always as identity primary key,
    at          timestamptz not null,
    actor_id    text        not null,
    actor       text        not null,
    action      text        not null,
    entity      text        not null,
    entity_id   uuid        not null,
    title       text,
    plan_id     uuid,
    measure_ids uuid[]      not null default '{}',
    version     integer,
    changes     jsonb       not null,
    -- The object after the change, so that a version can be read, compared and restored.
    snapshot    jsonb,
    request_id  text
);
create index history_of_plan on history (plan_id, id desc);
create index history_of_measure on history using gin (measure_ids);
create index history_of_entity on history (entity_id, version);

create trigger history_append_only before update or delete on history
    for each row execute function refuse_change();
create trigger history_no_truncate before truncate on history
    for each statement execute function refuse_change();
