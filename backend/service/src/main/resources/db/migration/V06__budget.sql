create table budget_line
(
    id               uuid primary key,
    plan_id          uuid        not null references plan,
    position         integer     not null check (position > 0),
    kind             text        not null
        check (kind in ('existing-staff', 'staff', 'money', 'funding-programme', 'third-party', 'in-kind')),
    qualifier        text        not null
        check (qualifier in ('exact', 'at-most', 'about', 'at-least', 'as-needed', 'none')),
    amount           numeric(15, 2) check (amount >= 0),
    amount_from      numeric(15, 2) check (amount_from >= 0),
    currency         text        not null default 'EUR' check (currency = 'EUR'),
    reason_code      text check (reason_code in ('not-stated', 'not-yet-decided', 'not-applicable', 'confidential')),
    recurrence       text        not null check (recurrence in ('once', 'yearly', 'period')),
    period_from      partial_date,
    period_to        partial_date,
    label            text check (length(label) <= 300),
    fte              numeric(6, 2) check (fte >= 0),
    funder_id        uuid references organisation,
    product_code     text check (length(product_code) <= 50),
    wording          text check (length(wording) <= 2000),
    source_import_id uuid,
    source_row       integer,
    source_page      text,
    version          integer     not null default 1 check (version > 0),
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    unique (id, plan_id),
    constraint budget_line_figure_fits_qualifier
        check ((amount is not null) = (qualifier in ('exact', 'at-most', 'about', 'at-least'))),
    constraint budget_line_span check (amount_from is null or amount_from <= amount)
);
create index budget_line_order on budget_line (plan_id, position, id);
create index budget_line_funder on budget_line (funder_id);

-- One line may serve several measures: a shared pot. Shares are given for all of them, or for none.
create table budget_line_measure
(
    budget_line_id uuid    not null,
    measure_id     uuid    not null,
    plan_id        uuid    not null,
    position       integer not null,
    share          numeric(7, 6) check (share > 0 and share <= 1),
    primary key (budget_line_id, measure_id),
    foreign key (budget_line_id, plan_id) references budget_line (id, plan_id) on delete cascade,
    foreign key (measure_id, plan_id) references measure (id, plan_id)
);
create index budget_line_measure_of on budget_line_measure (measure_id);
