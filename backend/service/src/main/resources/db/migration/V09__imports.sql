create table plan_import
(
    id            uuid primary key,
    state         text        not null check (state in ('checked', 'committed', 'undone')),
    file_name     text        not null,
    file_digest   text        not null,
    plan_year     integer     not null,
    plan_title    text,
    plan_subtitle text,
    plan_as_of    date,
    plan_id       uuid references plan,
    created_plan  boolean     not null default false,
    row_count     integer     not null,
    source_rows   jsonb       not null,
    problems      jsonb       not null,
    readings      jsonb       not null,
    created_by    text        not null,
    created_at    timestamptz not null,
    committed_at  timestamptz,
    version       integer     not null default 1
);
create index plan_import_order on plan_import (created_at desc, id);
alter table measure add foreign key (source_import_id) references plan_import;
alter table budget_line add foreign key (source_import_id) references plan_import;
create index measure_of_import on measure (source_import_id);
create index budget_line_of_import on budget_line (source_import_id);
