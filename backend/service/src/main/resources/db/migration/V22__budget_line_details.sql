-- Where the money comes from, how an amount over a period falls on its years, and what the line goes on from.
alter table budget_line
    add column lineage      uuid,
    add column distribution text check (distribution in ('even', 'at-start')),
    add column programme_id uuid references funding_programme,
    add column own_share    numeric(7, 6) check (own_share between 0 and 1),
    add column account_code text check (length(account_code) <= 50),
    add column internal     boolean not null default false,
    add column source_column text,
    add column source_cell   text,
    add constraint budget_line_distribution_needs_period check (distribution is null or recurrence = 'period');

update budget_line set lineage = id;
alter table budget_line
    alter column lineage set not null,
    add constraint budget_line_lineage unique (plan_id, lineage);
create index budget_line_lineage_over_years on budget_line (lineage);
create index budget_line_programme on budget_line (programme_id);

-- Lines that were imported before: all that their cell says.
update budget_line line
set source_column = 'resources',
    source_cell   = source.cell
from (select i.id as import_id, (r.value ->> 'rowNumber')::integer as row_number, r.value #>> '{cells,RESOURCES}' as cell
      from plan_import i, jsonb_array_elements(i.source_rows) r) source
where source.import_id = line.source_import_id
  and source.row_number = line.source_row
  and source.cell is not null;
