create table webhook
(
    id              uuid primary key,
    channel_key     text        not null references channel on delete cascade,
    url             text        not null,
    description     text,
    events          text[]      not null check (cardinality(events) > 0 and events <@ '{edition.published,measure.withdrawn}'),
    enabled         boolean     not null,
    disabled_reason text check (disabled_reason = 'gone'),
    version         integer     not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    check (not enabled or disabled_reason is null)
);
create index webhook_of_channel on webhook (channel_key);

-- Sealed with a key that is not in the database. Without an end: the present one; with one: its predecessor.
create table webhook_secret
(
    id         uuid primary key,
    webhook_id uuid        not null references webhook on delete cascade,
    sealed     bytea       not null,
    created_at timestamptz not null,
    expires_at timestamptz
);
create unique index webhook_secret_present on webhook_secret (webhook_id) where expires_at is null;
create unique index webhook_secret_previous on webhook_secret (webhook_id) where expires_at is not null;

-- The outbox: a row is written in the transaction of the edition that it tells of. Its id is the webhook-id of every attempt.
create table webhook_delivery
(
    id              uuid primary key,
    webhook_id      uuid        not null references webhook on delete cascade,
    type            text        not null check (type in ('edition.published', 'measure.withdrawn', 'ping')),
    edition_number  integer references edition,
    created_at      timestamptz not null,
    state           text        not null check (state in ('pending', 'delivered', 'failed', 'cancelled')),
    -- Attempts of the present round; a replay begins a new one.
    tries           integer     not null default 0,
    next_attempt_at timestamptz,
    check ((type = 'ping') = (edition_number is null)),
    check ((state = 'pending') = (next_attempt_at is not null))
);
create index webhook_delivery_due on webhook_delivery (next_attempt_at) where state = 'pending';
create index webhook_delivery_of on webhook_delivery (webhook_id, id desc);
create unique index webhook_delivery_once on webhook_delivery (webhook_id, edition_number, type);

-- An attempt is written before the call and completed after it: one without an outcome was cut off with its process.
create table webhook_attempt
(
    id          uuid primary key,
    delivery_id uuid        not null references webhook_delivery on delete cascade,
    at          timestamptz not null,
    outcome     text,
    status      integer,
    duration_ms integer
);
create index webhook_attempt_of on webhook_attempt (delivery_id, at);
