-- A newer report may take the place of an earlier one, which stays and no longer counts.
alter table progress add column corrects uuid references progress check (corrects <> id);
create unique index progress_corrected_once on progress (corrects);

-- A day of its own for one measure, which holds until somebody reports after it was set; then a rhythm of its own, or the plan's.
create table measure_progress_schedule
(
    measure_id   uuid primary key references measure on delete cascade,
    first_due    date,
    every_months integer check (every_months between 1 and 36),
    set_at       timestamptz,
    version      integer not null check (version >= 0),
    updated_at   timestamptz,
    check (every_months is null or first_due is not null),
    check ((first_due is null) = (set_at is null))
);
