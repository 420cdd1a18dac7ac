-- The table of measures as somebody wants to see it again: what stands in the application's address.
create table saved_view
(
    id         uuid primary key,
    owner_id   text        not null,
    owner      text        not null,
    scope      text        not null check (scope in ('personal', 'team')),
    name       text        not null check (length(trim(name)) between 1 and 100),
    query      text        not null check (length(query) <= 2000),
    is_default boolean     not null default false,
    version    integer     not null default 1 check (version > 0),
    created_at timestamptz not null,
    updated_at timestamptz not null
);
-- A name once for the team, and once for each person.
create unique index saved_view_of_team on saved_view (fold(name)) where scope = 'team';
create unique index saved_view_of_person on saved_view (owner_id, fold(name)) where scope = 'personal';
create unique index saved_view_default_of_team on saved_view (scope) where scope = 'team' and is_default;
create unique index saved_view_default_of_person on saved_view (owner_id) where scope = 'personal' and is_default;

create function saved_view_json(v saved_view) returns json
    language sql stable parallel safe
    return json_build_object(
        'id', v.id,
        'name', v.name,
        'scope', v.scope,
        'query', v.query,
        'isDefault', v.is_default,
        'owner', v.owner,
        'version', v.version,
        'createdAt', iso_instant(v.created_at),
        'updatedAt', iso_instant(v.updated_at));
