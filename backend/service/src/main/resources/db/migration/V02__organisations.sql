create table organisation
(
    id         uuid primary key,
    key        text check (key ~ '^[0-9A-Za-z]+(-[0-9A-Za-z]+)*$' and length(key) <= 30),
    name       text        not null check (length(trim(name)) between 1 and 300),
    kind       text        not null check (kind in ('office', 'unit', 'municipality', 'partner', 'group')),
    parent_id  uuid references organisation check (parent_id <> id),
    valid_from date,
    valid_to   date,
    version    integer     not null default 1 check (version > 0),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    check (valid_from <= valid_to)
);
create unique index organisation_key on organisation (lower(key));
-- Without a key the name is what people and imports recognise an organisation by.
create unique index organisation_name on organisation (fold(name)) where key is null;
create index organisation_parent on organisation (parent_id);
create index organisation_search on organisation using gin (fold(coalesce(key, '') || ' ' || name) gin_trgm_ops);

-- A named person is personal data: kept apart, so that nothing that is published can reach it by accident.
create table contact_person
(
    id              uuid primary key,
    name            text        not null check (length(trim(name)) between 1 and 300),
    organisation_id uuid references organisation,
    created_at      timestamptz not null
);
create unique index contact_person_name on contact_person (fold(name));
