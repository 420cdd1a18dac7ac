-- German text: sorting by ICU, search that ignores case and accents, a guard for append-only tables.
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gist;

create collation german (provider = icu, locale = 'de-DE');

create text search configuration german_plan (copy = german);
alter text search configuration german_plan
    alter mapping for hword, hword_part, word with unaccent, german_stem;

-- unaccent() is only "stable" because its dictionary could be replaced; ours never is, and indexes need "immutable".
create function fold(value text) returns text
    language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, value));

create function iso_instant(value timestamptz) returns text
    language sql immutable strict parallel safe
    return to_char(value at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

create function refuse_change() returns trigger
    language plpgsql as
$$
begin
    raise exception 'table % is append only', tg_table_name using errcode = 'restrict_violation';
end
$$;

create domain partial_date as text
    check (value ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$');
