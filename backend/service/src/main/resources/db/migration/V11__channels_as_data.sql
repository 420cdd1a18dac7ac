-- A portal is set up by an administrator, not by a migration: what it selects, which fields it shows, whom to ask.
alter table channel
    add column id                     uuid        not null default uuidv7() unique,
    add column language               text        not null default 'de' check (language in ('de', 'en')),
    -- Empty does not limit.
    add column selected_blocks        text[]      not null default '{}',
    add column selected_target_groups text[]      not null default '{}',
    -- Null means all.
    add column fields                 text[],
    add column contact_name           text,
    add column contact_email          text,
    add column closed_at              timestamptz,
    add column version                integer     not null default 1 check (version > 0),
    add column created_at             timestamptz not null default now(),
    add column updated_at             timestamptz not null default now(),
    add check (length(trim(name)) between 1 and 300),
    add check (contact_name is not null or contact_email is null);
alter table channel alter column id drop default, alter column created_at drop default, alter column updated_at drop default;
