create table channel
(
    key                 text primary key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 60),
    name                text not null,
    access              text not null check (access in ('public', 'token')),
    client_id           text unique,
    url                 text check (url ~ '^https?://'),
    licence_name        text not null,
    licence_url         text not null,
    licence_attribution text not null,
    check (access = 'public' or client_id is not null)
);

create table edition
(
    number          integer primary key check (number > 0),
    id              uuid        not null unique,
    plan_id         uuid        not null references plan,
    published_at    timestamptz not null,
    published_by    text        not null,
    note            text check (length(note) <= 2000),
    decision_number text,
    decision_date   date,
    decision_url    text,
    check (decision_number is not null or (decision_date is null and decision_url is null))
);
create index edition_of_plan on edition (plan_id, number desc);

create table edition_channel
(
    edition_number integer not null references edition,
    channel_key    text    not null references channel,
    item_count     integer not null,
    digest         text    not null check (digest ~ '^[0-9a-f]{64}$'),
    added          integer not null,
    changed        integer not null,
    removed        integer not null,
    last_sequence  bigint  not null,
    primary key (channel_key, edition_number)
);

-- What a portal sees, as an ordered log without gaps per channel. The state of a channel at edition N is, for each lineage,
-- its last entry up to N: the full load, the deltas and every old edition come from this one table.
create table published_change
(
    channel_key    text    not null,
    sequence       bigint  not null check (sequence > 0),
    edition_number integer not null,
    lineage        uuid    not null,
    measure_id     uuid    not null,
    title          text    not null,
    document       text,
    removed_at     timestamptz,
    removed_reason text,
    replacement    uuid,
    primary key (channel_key, sequence),
    foreign key (channel_key, edition_number) references edition_channel (channel_key, edition_number)
        deferrable initially deferred,
    check ((document is null) = (removed_at is not null)),
    check ((removed_at is null) = (removed_reason is null))
);
create index published_change_of_lineage on published_change (channel_key, lineage, sequence desc);

create trigger edition_append_only before update or delete on edition
    for each row execute function refuse_change();
create trigger edition_channel_append_only before update or delete on edition_channel
    for each row execute function refuse_change();
create trigger published_change_append_only before update or delete on published_change
    for each row execute function refuse_change();

-- Per measure and channel, for staff: is it visible now, and from which version of the measure.
create table measure_publication
(
    channel_key     text    not null references channel,
    lineage         uuid    not null,
    measure_id      uuid    not null,
    measure_version integer not null,
    edition_number  integer not null references edition,
    visible         boolean not null,
    primary key (channel_key, lineage)
);
create index measure_publication_of on measure_publication (measure_id);

insert into channel (key, name, access, client_id, url, licence_name, licence_url, licence_attribution)
select key, name, access, client_id, url,
       'Datenlizenz Deutschland – Namensnennung – Version 2.0', 'https://www.govdata.de/dl-de/by-2-0', 'Kreis Mettmann'
from (values ('migration-me', 'migration-me.de', 'token', 'portal-migration-me', 'https://www.migration-me.de'),
             ('mokme', 'mokme.de', 'token', 'portal-mokme', 'https://www.mokme.de'),
             ('open-data', 'Offene Daten', 'public', null, null))
         as portal (key, name, access, client_id, url);
