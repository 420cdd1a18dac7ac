-- An answer is stored in the transaction of its effect: both are there or neither.
create table idempotent_request
(
    principal  text        not null,
    operation  text        not null,
    key        text        not null,
    body_hash  text        not null,
    status     integer     not null,
    headers    jsonb       not null,
    body       text,
    created_at timestamptz not null,
    primary key (principal, operation, key)
);
create index idempotent_request_age on idempotent_request (created_at);
