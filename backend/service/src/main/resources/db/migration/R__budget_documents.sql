-- Budget lines, bookings, funders and programmes as the API shows them, assembled where the data is: one statement per page.
-- The contract's schemas are the reference; every API test checks the result against them.

create or replace function budget_line_title(l budget_line) returns text
    language sql stable parallel safe
    return coalesce(l.label, l.wording, case l.kind
                                            when 'money' then 'Geldmittel'
                                            when 'funding-programme' then 'Förderprogramm'
                                            when 'third-party' then 'Mittel Dritter'
                                            when 'staff' then 'Personal'
                                            when 'existing-staff' then 'Vorhandenes Personal'
                                            else 'Sachleistung' end);

create or replace function budget_line_json(l budget_line) returns json
    language sql stable parallel safe
    return json_strip_nulls(json_build_object(
        'id', l.id,
        'planId', l.plan_id,
        'lineage', l.lineage,
        'kind', l.kind,
        'qualifier', l.qualifier,
        'amount', l.amount::text,
        'amountFrom', l.amount_from::text,
        'currency', case when l.amount is not null then l.currency end,
        'reasonCode', l.reason_code,
        'recurrence', l.recurrence,
        'distribution', l.distribution,
        'periodFrom', l.period_from,
        'periodTo', l.period_to,
        'label', l.label,
        'fte', l.fte::text,
        'funder', (select json_build_object('id', o.id, 'key', o.key, 'name', o.name)
                   from organisation o
                   where o.id = coalesce(l.funder_id, (select p.funder_id from funding_programme p where p.id = l.programme_id))),
        'programme', (select json_build_object('id', p.id, 'name', p.name)
                      from funding_programme p where p.id = l.programme_id),
        'ownShare', trim_scale(l.own_share)::text,
        'productCode', l.product_code,
        'accountCode', l.account_code,
        'wording', l.wording,
        'internal', l.internal,
        'shared', (select count(*) > 1 from budget_line_measure lm where lm.budget_line_id = l.id),
        'measures', (select coalesce(json_agg(json_build_object('id', m.id, 'title', m.title,
                                                                'share', trim_scale(lm.share)::text)
                                              order by lm.position, m.id), '[]')
                     from budget_line_measure lm join measure m on m.id = lm.measure_id
                     where lm.budget_line_id = l.id),
        'source', case when l.source_import_id is not null then
            json_build_object('importId', l.source_import_id,
                              'fileName', (select i.file_name from plan_import i where i.id = l.source_import_id),
                              'row', l.source_row, 'page', l.source_page,
                              'column', l.source_column, 'cell', l.source_cell) end,
        'version', l.version,
        'createdAt', iso_instant(l.created_at),
        'updatedAt', iso_instant(l.updated_at)));

-- A voucher text may name suppliers and people: only for those who may read internals. Who booked is in history anyway.
create or replace function budget_entry_json(e budget_entry, with_internal boolean) returns json
    language sql stable parallel safe
    return json_strip_nulls(json_build_object(
        'id', e.id,
        'budgetLineId', e.budget_line_id,
        'planId', e.plan_id,
        'line', (select budget_line_title(l) from budget_line l where l.id = e.budget_line_id),
        'kind', e.kind,
        'amount', e.amount::text,
        'currency', 'EUR',
        'fiscalYear', e.fiscal_year,
        'date', e.date,
        'text', case when with_internal then e.text end,
        'bookedBy', history_actor_name(e.booked_by_id),
        'bookedAt', iso_instant(e.booked_at),
        'corrects', e.corrects_id,
        'correctedBy', (select later.id from budget_entry later where later.corrects_id = e.id),
        'counts', not exists (select from budget_entry later where later.corrects_id = e.id)));

create or replace function funding_programme_json(p funding_programme, with_internal boolean) returns json
    language sql stable parallel safe
    return json_strip_nulls(json_build_object(
        'id', p.id,
        'name', p.name,
        'funder', (select json_build_object('id', o.id, 'key', o.key, 'name', o.name)
                   from organisation o where o.id = p.funder_id),
        'periodFrom', p.period_from,
        'periodTo', p.period_to,
        'ownShare', trim_scale(coalesce(p.own_share, 0))::text,
        'thirdPartyShare', trim_scale(1 - coalesce(p.own_share, 0))::text,
        'note', p.note,
        'budgetLines', (select count(*) from budget_line l
                        where l.programme_id = p.id and (with_internal or not l.internal)),
        'version', p.version,
        'createdAt', iso_instant(p.created_at),
        'updatedAt', iso_instant(p.updated_at)));

create or replace function funder_json(o organisation, with_internal boolean) returns json
    language sql stable parallel safe
    return json_build_object(
        'organisation', json_strip_nulls(json_build_object('id', o.id, 'key', o.key, 'name', o.name)),
        'programmes', (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name)
                                                order by p.name collate german, p.id), '[]')
                       from funding_programme p where p.funder_id = o.id),
        'budgetLines', (select count(*)
                        from budget_line l left join funding_programme p on p.id = l.programme_id
                        where coalesce(l.funder_id, p.funder_id) = o.id and (with_internal or not l.internal)));
