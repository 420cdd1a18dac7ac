-- A funding programme belongs to the organisation that gives the money. What the county adds itself is its own share.
create table funding_programme
(
    id          uuid primary key,
    name        text        not null check (length(trim(name)) between 1 and 300),
    funder_id   uuid        not null references organisation,
    period_from partial_date,
    period_to   partial_date,
    own_share   numeric(7, 6) check (own_share between 0 and 1),
    note        text check (length(note) <= 2000),
    version     integer     not null default 1 check (version > 0),
    created_at  timestamptz not null,
    updated_at  timestamptz not null
);
create unique index funding_programme_name on funding_programme (funder_id, fold(name));
create index funding_programme_order on funding_programme (name collate german, id);
