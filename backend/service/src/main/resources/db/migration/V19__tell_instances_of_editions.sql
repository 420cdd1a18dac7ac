-- What an instance reads when it hears of a new edition: its lines, and not the whole log.
create index published_change_of_edition on published_change (edition_number, channel_key, sequence);

-- Each instance holds the published state in memory and hears by this that there is more; delivered at commit, never for
-- what was rolled back.
create function tell_instances() returns trigger language plpgsql as
$$
begin
    perform pg_notify('published', tg_table_name);
    return null;
end
$$;
create trigger edition_told after insert on edition
    for each statement execute function tell_instances();
create trigger channel_told after insert or update or delete on channel
    for each statement execute function tell_instances();
