-- The outbox: a row is one mail to one person or office. Names and addresses are forgotten after a time, the rest stays, so that
-- nobody is ever reminded twice.
create table reminder
(
    id              uuid primary key,
    recipient       text        not null,
    name            text,
    address         text,
    note            text check (length(note) <= 2000),
    -- Sent by a coordinator, together with the others of that act.
    asked_id        uuid,
    asked_by        text,
    created_at      timestamptz not null,
    state           text        not null check (state in ('pending', 'sending', 'sent', 'failed', 'unknown', 'cancelled')),
    tries           integer     not null default 0,
    next_attempt_at timestamptz,
    finished_at     timestamptz,
    failure         text check (failure in ('refused', 'unreachable', 'interrupted')),
    check ((asked_id is null) = (asked_by is null)),
    check ((state in ('pending', 'sending')) = (next_attempt_at is not null)),
    check ((state in ('pending', 'sending')) = (finished_at is null)),
    check ((state in ('failed', 'unknown')) = (failure is not null))
);
create index reminder_due on reminder (next_attempt_at) where state in ('pending', 'sending');
create index reminder_named on reminder (created_at) where address is not null;

-- What a mail reminds of, and that nobody is reminded of the same twice: once before, once after the day, and once for each time
-- that a coordinator asks.
create table reminder_measure
(
    reminder_id uuid not null references reminder on delete cascade deferrable initially deferred,
    measure_id  uuid not null references measure on delete cascade,
    recipient   text not null,
    due         date not null,
    occasion    text not null check (occasion in ('due', 'overdue', 'asked')),
    asked_id    uuid,
    primary key (reminder_id, measure_id),
    constraint reminded_once unique nulls not distinct (recipient, measure_id, due, occasion, asked_id)
);
create index reminder_measure_of on reminder_measure (measure_id);
