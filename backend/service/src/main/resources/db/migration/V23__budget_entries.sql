-- Bookings. Append only: a correction is a new entry that names the one it replaces.
create table budget_entry
(
    id             uuid primary key,
    budget_line_id uuid           not null,
    plan_id        uuid           not null,
    kind           text           not null check (kind in ('planned', 'committed', 'spent', 'released')),
    amount         numeric(15, 2) not null check (amount >= 0),
    fiscal_year    integer        not null check (fiscal_year between 1900 and 2200),
    date           date           not null,
    text           text           not null check (length(trim(text)) between 1 and 300),
    corrects_id    uuid unique,
    booked_by_id   text           not null,
    booked_by      text           not null,
    booked_at      timestamptz    not null,
    unique (id, budget_line_id),
    foreign key (budget_line_id, plan_id) references budget_line (id, plan_id),
    foreign key (corrects_id, budget_line_id) references budget_entry (id, budget_line_id),
    constraint budget_entry_nothing_only_as_correction check (amount > 0 or corrects_id is not null)
);
create index budget_entry_of_line on budget_entry (budget_line_id, id desc);
create index budget_entry_of_plan on budget_entry (plan_id, id desc);

create trigger budget_entry_append_only before update or delete on budget_entry
    for each row execute function refuse_change();
create trigger budget_entry_no_truncate before truncate on budget_entry
    for each statement execute function refuse_change();
