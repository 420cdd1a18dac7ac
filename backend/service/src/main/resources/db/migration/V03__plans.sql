create table plan
(
    id             uuid primary key,
    year           integer     not null check (year between 1900 and 2200),
    title          text        not null check (length(trim(title)) between 1 and 300),
    subtitle       text check (length(subtitle) <= 300),
    as_of          date,
    predecessor_id uuid references plan check (predecessor_id <> id),
    version        integer     not null default 1 check (version > 0),
    created_at     timestamptz not null,
    updated_at     timestamptz not null
);
create unique index plan_year_title on plan (year, fold(title));
create index plan_order on plan (year desc, id);

create table building_block
(
    id         uuid primary key,
    plan_id    uuid        not null references plan,
    number     text check (length(trim(number)) between 1 and 50),
    title      text        not null check (length(trim(title)) between 1 and 300),
    position   integer     not null check (position > 0),
    version    integer     not null default 1 check (version > 0),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    unique (id, plan_id)
);
create unique index building_block_number on building_block (plan_id, fold(number));
create index building_block_order on building_block (plan_id, position, id);

-- A combination ("Bausteinkombination") joins numbered blocks of the same plan.
create table building_block_member
(
    combination_id uuid not null,
    member_id      uuid not null check (member_id <> combination_id),
    plan_id        uuid not null,
    position       integer not null,
    primary key (combination_id, member_id),
    foreign key (combination_id, plan_id) references building_block (id, plan_id) on delete cascade,
    foreign key (member_id, plan_id) references building_block (id, plan_id)
);
create index building_block_member_of on building_block_member (member_id);

create table goal
(
    id         uuid primary key,
    plan_id    uuid        not null references plan,
    title      text        not null check (length(trim(title)) between 1 and 1000),
    position   integer     not null check (position > 0),
    version    integer     not null default 1 check (version > 0),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    unique (id, plan_id)
);
create index goal_order on goal (plan_id, position, id);

create table goal_building_block
(
    goal_id           uuid    not null,
    building_block_id uuid    not null,
    plan_id           uuid    not null,
    position          integer not null,
    primary key (goal_id, building_block_id),
    foreign key (goal_id, plan_id) references goal (id, plan_id) on delete cascade,
    foreign key (building_block_id, plan_id) references building_block (id, plan_id)
);
create index goal_building_block_of on goal_building_block (building_block_id);
