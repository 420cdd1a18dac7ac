-- What a line counts in totals (rules 1 to 3 of budget/BudgetRules.java), kept with the line, in whole cents: totals of thousands of
-- lines only add up.
alter table budget_line
    add column effect text generated always as (
        case when kind not in ('money', 'funding-programme', 'third-party') then 'not-money'
             when amount is null then 'unquantified'
             when amount_from is not null then 'span'
             else qualifier end) stored,
    add column lower_cents bigint generated always as (
        case when kind not in ('money', 'funding-programme', 'third-party') or amount is null then 0
             when amount_from is not null then amount_from * 100
             when qualifier = 'at-most' then 0
             else amount * 100 end) stored,
    add column upper_cents bigint generated always as (
        case when kind not in ('money', 'funding-programme', 'third-party') or amount is null then 0
             else amount * 100 end) stored;

-- Totals ask for all pots with shares of one plan.
create index budget_line_measure_shares on budget_line_measure (plan_id) where share is not null;
