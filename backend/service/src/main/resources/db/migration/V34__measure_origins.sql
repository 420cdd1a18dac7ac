-- Which measures a split or a merger has made out of which. Titles as they were then: what has become of them is told by the
-- measures themselves.
create table measure_origin
(
    measure_id     uuid        not null references measure on delete cascade,
    origin_id      uuid references measure on delete set null,
    origin_lineage uuid        not null,
    origin_title   text        not null,
    title          text        not null,
    kind           text        not null check (kind in ('split', 'merged')),
    position       integer     not null check (position > 0),
    at             timestamptz not null,
    primary key (measure_id, origin_lineage)
);
create index measure_origin_of on measure_origin (origin_id);
