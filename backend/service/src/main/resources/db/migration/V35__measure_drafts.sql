-- What one person is typing. The version is unique over all drafts: a tag of one that is gone never fits a later one.
create sequence measure_draft_version as integer;

create table measure_draft
(
    measure_id   uuid        not null references measure on delete cascade,
    user_id      text        not null,
    base_version integer     not null check (base_version > 0),
    content      jsonb       not null check (jsonb_typeof(content) = 'object'),
    version      integer     not null default nextval('measure_draft_version'),
    updated_at   timestamptz not null,
    primary key (measure_id, user_id)
);
create index measure_draft_of_user on measure_draft (user_id, version desc);
create index measure_draft_by_age on measure_draft (updated_at);
