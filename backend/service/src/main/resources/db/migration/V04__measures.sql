create table measure
(
    id                  uuid primary key,
    plan_id             uuid        not null references plan,
    lineage             uuid        not null,
    position            integer     not null check (position > 0),
    title               text        not null check (length(trim(title)) between 1 and 300),
    description         text check (length(description) <= 20000),
    status              text        not null
        check (status in ('planned', 'in-preparation', 'running', 'completed', 'paused', 'dropped')),
    status_reason       text check (length(status_reason) <= 2000),
    marked_new          boolean     not null default false,
    schedule_from       partial_date,
    schedule_to         partial_date,
    schedule_recurrence text check (length(schedule_recurrence) <= 300),
    internal_note       text check (length(internal_note) <= 20000),
    target_groups       text[]      not null default '{}',
    source_import_id    uuid,
    source_row          integer,
    source_page         text,
    search_text         text        not null default '',
    search_vector       tsvector    not null default '',
    version             integer     not null default 1 check (version > 0),
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    unique (id, plan_id),
    unique (plan_id, lineage),
    constraint measure_stop_needs_reason
        check (status not in ('paused', 'dropped') or length(trim(status_reason)) > 0)
);
create index measure_order on measure (plan_id, position, id);
create index measure_lineage on measure (lineage);
create index measure_search_vector on measure using gin (search_vector);
create index measure_search_text on measure using gin (search_text gin_trgm_ops);

create table measure_item
(
    measure_id uuid    not null references measure on delete cascade,
    position   integer not null,
    text       text    not null check (length(trim(text)) between 1 and 2000),
    is_new     boolean not null default false,
    primary key (measure_id, position)
);

create table measure_event
(
    measure_id uuid         not null references measure on delete cascade,
    position   integer      not null,
    date       partial_date not null,
    title      text         not null check (length(trim(title)) between 1 and 300),
    primary key (measure_id, position)
);

create table measure_link
(
    measure_id uuid    not null references measure on delete cascade,
    position   integer not null,
    title      text    not null check (length(trim(title)) between 1 and 300),
    url        text    not null check (url ~ '^https?://' and length(url) <= 2000),
    primary key (measure_id, position)
);

create table measure_goal
(
    measure_id uuid    not null,
    goal_id    uuid    not null,
    plan_id    uuid    not null,
    position   integer not null,
    primary key (measure_id, goal_id),
    foreign key (measure_id, plan_id) references measure (id, plan_id) on delete cascade,
    foreign key (goal_id, plan_id) references goal (id, plan_id)
);
create index measure_goal_of on measure_goal (goal_id);
