-- What a handover has changed, so that it can be shown and undone as one.
create table responsibility_handover
(
    id         uuid primary key,
    first_day  date        not null,
    from_id    uuid        not null references organisation on delete cascade,
    to_id      uuid        not null references organisation on delete cascade,
    steps      jsonb       not null,
    created_by text        not null,
    created_at timestamptz not null,
    undone_by  text,
    undone_at  timestamptz,
    check (from_id <> to_id),
    check ((undone_at is null) = (undone_by is null))
);
create index responsibility_handover_from on responsibility_handover (from_id);
create index responsibility_handover_to on responsibility_handover (to_id);
