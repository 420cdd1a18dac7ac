-- Days before and after a due date on which people are reminded by themselves; without a number they are not.
alter table progress_schedule
    add column remind_days_before integer check (remind_days_before between 0 and 60),
    add column remind_days_after  integer check (remind_days_after between 1 and 60);

-- Who wants no reminders. Whoever is not listed gets them.
create table reminder_choice
(
    user_id    text primary key,
    wanted     boolean     not null,
    version    integer     not null check (version > 0),
    updated_at timestamptz not null
);
