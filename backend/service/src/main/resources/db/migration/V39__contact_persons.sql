-- Contact persons as objects of their own. A person is named in public only with a reason, from a day on.
alter table contact_person
    add column email              text check (length(email) between 3 and 254),
    add column phone              text check (length(phone) between 3 and 50),
    add column publishable        boolean     not null default false,
    add column publishable_reason text check (length(trim(publishable_reason)) between 1 and 500),
    add column publishable_since  date,
    add column version            integer     not null default 1 check (version > 0),
    add column updated_at         timestamptz not null default '1970-01-01Z',
    add constraint contact_person_named_with_reason
        check (publishable = (publishable_reason is not null) and publishable = (publishable_since is not null));
update contact_person set updated_at = created_at;
alter table contact_person alter column updated_at drop default;
create index contact_person_of_organisation on contact_person (organisation_id);
