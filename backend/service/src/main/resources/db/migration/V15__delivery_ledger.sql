-- Per channel and client the newest edition that was fetched completely. Readers of a public channel are not told apart: their one
-- row has the empty client.
create table delivery
(
    channel_key    text        not null references channel on delete cascade,
    client_id      text        not null,
    edition_number integer,
    way            text check (way in ('full-load', 'changes')),
    delivered_at   timestamptz,
    seen_at        timestamptz not null,
    primary key (channel_key, client_id),
    foreign key (channel_key, edition_number) references edition_channel (channel_key, edition_number),
    check ((edition_number is null) = (way is null) and (edition_number is null) = (delivered_at is null))
);
