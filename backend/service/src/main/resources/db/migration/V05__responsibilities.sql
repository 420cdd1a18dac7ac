create table responsibility
(
    id                uuid primary key,
    measure_id        uuid        not null references measure on delete cascade,
    role              text        not null check (role in ('lead', 'cooperation', 'further')),
    organisation_id   uuid references organisation,
    contact_person_id uuid references contact_person,
    note              text check (length(note) <= 300),
    open_ended        boolean     not null default false,
    wording           text check (length(wording) <= 2000),
    valid_from        date,
    valid_to          date,
    valid             daterange generated always as (daterange(valid_from, valid_to, '[]')) stored,
    position          integer     not null check (position > 0),
    version           integer     not null default 1 check (version > 0),
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    check (valid_from <= valid_to),
    constraint responsibility_names_somebody
        check (organisation_id is not null or contact_person_id is not null or length(trim(note)) > 0),
    -- The same organisation holds the same role in a measure at most once at a time.
    constraint responsibility_once unique (measure_id, role, organisation_id, valid without overlaps)
);
create index responsibility_of_measure on responsibility (measure_id, role, position);
create index responsibility_of_organisation on responsibility (organisation_id, role);
create index responsibility_of_person on responsibility (contact_person_id);
