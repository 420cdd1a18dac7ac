-- On which day a lead is missing is told by two days in order: the first on which anybody leads, and the first afterwards on which
-- nobody does. Further gaps are found by the days themselves.
alter table measure
    add column led_from  date not null generated always as
        (case when isempty(led) then 'infinity' else coalesce(lower(led), '-infinity') end) stored,
    add column led_until date not null generated always as
        (coalesce(lower(datemultirange(daterange(lower(led), null)) - led), 'infinity')) stored;
create index measure_led_from on measure (plan_id, led_from) where led_from > '-infinity';
create index measure_led_until on measure (plan_id, led_until) where led_until < 'infinity';
-- For those who are looked for because somebody leads them, where hardly anybody does.
create index measure_ever_led on measure (plan_id, position, id) where led <> '{}';
create index organisation_ended on organisation (valid_to) where valid_to is not null;

-- What the lines of one plan serve, for its totals: not found by going through those of all plans.
create index budget_line_measure_of_plan on budget_line_measure (plan_id);
