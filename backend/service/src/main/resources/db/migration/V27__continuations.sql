-- Next year's plan as a proposal. Its lines are the measures of the plan; only what was decided about them is stored.
create table continuation
(
    id             uuid primary key,
    plan_id        uuid        not null references plan on delete cascade,
    year           integer     not null check (year between 1900 and 2200),
    title          text        not null check (length(trim(title)) between 1 and 300),
    subtitle       text check (length(subtitle) <= 300),
    as_of          date,
    target_plan_id uuid references plan on delete set null,
    version        integer     not null default 1 check (version > 0),
    created_by     text        not null,
    created_at     timestamptz not null,
    unique (plan_id, year)
);

create table continuation_line
(
    id                  uuid primary key,
    continuation_id     uuid        not null references continuation on delete cascade,
    measure_id          uuid        not null references measure on delete cascade,
    decision            text        not null check (decision in ('carried', 'changed', 'ended', 'undecided')),
    input               jsonb       not null,
    version             integer     not null check (version >= 0),
    decided_by          text,
    decided_at          timestamptz,
    accepted_at         timestamptz,
    accepted_measure_id uuid references measure on delete set null,
    unique (continuation_id, measure_id)
);
create index continuation_line_of_measure on continuation_line (measure_id);
create index continuation_line_accepted_as on continuation_line (accepted_measure_id);
