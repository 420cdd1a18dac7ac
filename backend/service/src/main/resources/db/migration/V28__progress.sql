-- How far a measure has come, as people report it. Append only: a correction is a newer report.
create table progress
(
    id            uuid primary key,
    measure_id    uuid        not null references measure on delete cascade,
    date          date        not null,
    unchanged     boolean     not null,
    status        text check (status in ('planned', 'in-preparation', 'running', 'completed', 'paused', 'dropped')),
    status_reason text check (length(status_reason) <= 2000),
    text          text check (length(text) <= 20000),
    figure_value  numeric(15, 2),
    figure_unit   text check (length(figure_unit) <= 100),
    reported_by   text        not null,
    reported_at   timestamptz not null,
    check (unchanged = (status is null and text is null and figure_value is null)),
    check ((figure_value is null) = (figure_unit is null))
);
create index progress_of_measure on progress (measure_id, date desc, id desc);
create trigger progress_append_only before update on progress
    for each row execute function refuse_change();

-- When reports are due. A plan without a row asks for none.
create table progress_schedule
(
    plan_id      uuid primary key references plan on delete cascade,
    first_due    date,
    every_months integer check (every_months between 1 and 36),
    version      integer not null check (version >= 0),
    updated_at   timestamptz,
    check ((first_due is null) = (every_months is null))
);
