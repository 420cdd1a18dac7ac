-- A year without a row is open. Whoever books holds the year's row, or its place, shared; whoever closes it holds it alone.
create table fiscal_year
(
    year          integer primary key check (year between 1900 and 2200),
    closed        boolean     not null,
    note          text        not null check (length(trim(note)) between 1 and 300),
    changed_by_id text        not null,
    changed_by    text        not null,
    changed_at    timestamptz not null
);
