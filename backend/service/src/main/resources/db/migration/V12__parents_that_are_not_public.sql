alter table building_block add column visibility text not null default 'public' check (visibility in ('public', 'internal'));
alter table goal add column visibility text not null default 'public' check (visibility in ('public', 'internal'));
