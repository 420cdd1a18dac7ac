-- A renumbered or merged office keeps its past: it ends, and names who goes on in its place.
alter table organisation
    add column successor_id  uuid references organisation check (successor_id <> id),
    add column contact_email text check (length(contact_email) between 3 and 254),
    add column ags           text check (ags ~ '^[0-9]{8}$'),
    add constraint organisation_successor_of_what_ended check (successor_id is null or valid_to is not null);
create index organisation_successor on organisation (successor_id);
-- A municipality stands here once as long as it goes on.
create unique index organisation_ags on organisation (ags) where valid_to is null;
