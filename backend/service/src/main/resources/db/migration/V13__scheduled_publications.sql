create table scheduled_publication
(
    id              uuid primary key,
    plan_id         uuid        not null references plan,
    due_at          timestamptz not null,
    -- As the caller wrote it: note, decision, channels.
    input           jsonb       not null,
    state           text        not null default 'waiting' check (state in ('waiting', 'published', 'failed', 'cancelled')),
    scheduled_by_id text        not null,
    scheduled_by    text        not null,
    edition_number  integer references edition,
    -- The problem's code and detail, and the gate's findings without words: each reader gets them in the own language.
    failure         jsonb,
    finished_at     timestamptz,
    version         integer     not null default 1 check (version > 0),
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    check ((state = 'published') = (edition_number is not null)),
    check ((state = 'failed') = (failure is not null)),
    check ((state = 'waiting') = (finished_at is null))
);
create index scheduled_publication_of_plan on scheduled_publication (plan_id, due_at desc, id desc);
create index scheduled_publication_due on scheduled_publication (due_at, id) where state = 'waiting';
