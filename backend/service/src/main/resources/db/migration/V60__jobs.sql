-- Long work that a caller does not wait for. Taken by one instance at a time; who falls silent loses it to another.
create table job
(
    id               uuid primary key,
    kind             text        not null check (kind in ('export', 'import-commit')),
    title            text        not null check (length(title) between 1 and 300),
    state            text        not null default 'waiting'
        check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
    input            jsonb       not null,
    done             integer     not null default 0 check (done >= 0),
    total            integer check (total >= done),
    cancel_requested boolean     not null default false,
    attempts         integer     not null default 0,
    lease_until      timestamptz,
    -- In whose name it is done, with the rights they had when they asked for it.
    user_id          text        not null,
    user_login       text        not null,
    user_name        text        not null,
    user_roles       text[]      not null,
    organisation_key text,
    -- A problem's code and detail.
    failure          jsonb,
    -- What came of it: something that is in the API, or a file.
    location         text,
    file_name        text,
    file_type        text,
    file             bytea,
    version          integer     not null default 1 check (version > 0),
    created_at       timestamptz not null,
    started_at       timestamptz,
    finished_at      timestamptz,
    check ((state = 'failed') = (failure is not null)),
    check ((state in ('done', 'failed', 'cancelled')) = (finished_at is not null)),
    check ((file is null) = (file_name is null) and (file is null) = (file_type is null))
);
create index job_open on job (created_at, id) where state in ('waiting', 'running');
create index job_of_user on job (user_id, id desc);
create index job_finished on job (finished_at) where finished_at is not null;
