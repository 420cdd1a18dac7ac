-- What takes the place of a dropped measure, by lineage: it may stand in another year's plan.
alter table measure
    add column replacement      uuid,
    add column recurrence_times integer check (recurrence_times > 0),
    add column recurrence_per   text check (recurrence_per in ('week', 'month', 'quarter', 'half-year', 'year')),
    add constraint measure_replacement_of_dropped check (replacement is null or status = 'dropped'),
    add constraint measure_recurrence_whole check ((recurrence_times is null) = (recurrence_per is null));
create index measure_replaces on measure (replacement) where replacement is not null;

-- The commonest words of what is there already; from now on Recurrence.java reads them when they are written.
update measure
set recurrence_times = coalesce(cast(substring(schedule_recurrence from '^([0-9]{1,3}) ?(?:x|mal) ') as integer), 1),
    recurrence_per   = case
                           when schedule_recurrence ~* '(vierteljährlich|quartal)' then 'quarter'
                           when schedule_recurrence ~* 'halbjährlich' then 'half-year'
                           when schedule_recurrence ~* 'monatlich' then 'month'
                           when schedule_recurrence ~* 'wöchentlich' then 'week'
                           else 'year' end
where schedule_recurrence ~* '^([1-9][0-9]{0,2} ?(x|mal) )?((viertel|halb)?jährlich|quartalsweise|monatlich|wöchentlich)$';
