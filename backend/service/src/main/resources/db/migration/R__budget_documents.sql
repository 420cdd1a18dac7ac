-- A budget line as the API shows it, assembled where the data is: one statement per page.
-- The contract's schema "BudgetLine" is the reference; every API test checks the result against it.
create or replace function budget_line_json(l budget_line) returns json
    language sql stable parallel safe
    return json_strip_nulls(json_build_object(
        'id', l.id,
        'planId', l.plan_id,
        'kind', l.kind,
        'qualifier', l.qualifier,
        'amount', l.amount::text,
        'amountFrom', l.amount_from::text,
        'currency', case when l.amount is not null then l.currency end,
        'reasonCode', l.reason_code,
        'recurrence', l.recurrence,
        'periodFrom', l.period_from,
        'periodTo', l.period_to,
        'label', l.label,
        'fte', l.fte::text,
        'funder', (select json_build_object('id', o.id, 'key', o.key, 'name', o.name)
                   from organisation o where o.id = l.funder_id),
        'productCode', l.product_code,
        'wording', l.wording,
        'shared', (select count(*) > 1 from budget_line_measure lm where lm.budget_line_id = l.id),
        'measures', (select coalesce(json_agg(json_build_object('id', m.id, 'title', m.title,
                                                                'share', trim_scale(lm.share)::text)
                                              order by lm.position, m.id), '[]')
                     from budget_line_measure lm join measure m on m.id = lm.measure_id
                     where lm.budget_line_id = l.id),
        'source', case when l.source_import_id is not null then
            json_build_object('importId', l.source_import_id, 'row', l.source_row, 'page', l.source_page) end,
        'version', l.version,
        'createdAt', iso_instant(l.created_at),
        'updatedAt', iso_instant(l.updated_at)));
