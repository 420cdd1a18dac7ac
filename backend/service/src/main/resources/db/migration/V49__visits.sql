-- When people were last in a plan, so that they can be told what changed since. Nobody but themselves reads it.
create table visit
(
    user_id text        not null,
    plan_id uuid        not null references plan on delete cascade,
    seen_at timestamptz not null,
    -- The end of the visit before; from then on changes count.
    since   timestamptz,
    primary key (user_id, plan_id)
);
create index visit_of_plan on visit (plan_id);
create index history_of_plan_at on history (plan_id, at);
