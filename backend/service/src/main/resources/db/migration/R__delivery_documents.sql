-- The delivery ledger as the API shows it.

-- What a channel showed after the given change and has taken back since; the last one first.
create or replace function taken_back_since(channel text, held bigint) returns json
    language sql stable parallel safe
    return (select coalesce(json_agg(gone.tombstone order by gone.sequence desc), '[]')
            from (select newest.sequence, json_strip_nulls(json_build_object(
                             'lineage', newest.lineage, 'title', newest.title, 'removed', json_build_object(
                                 'at', iso_instant(newest.removed_at), 'reason', newest.removed_reason,
                                 'replacement', newest.replacement))) as tombstone
                  from (select distinct on (lineage) * from published_change
                        where channel_key = channel order by lineage, sequence desc) newest
                  where newest.removed_at is not null and newest.sequence > held
                    and (select shown.document is not null from published_change shown
                         where shown.channel_key = channel and shown.lineage = newest.lineage and shown.sequence <= held
                         order by shown.sequence desc limit 1)
                  order by newest.sequence desc
                  limit 100) gone);

create or replace function channel_deliveries_json(c channel) returns json
    language sql stable parallel safe
    return (with newest as (
        select coalesce(max(edition_number), 0) as edition, coalesce(max(last_sequence), 0) as sequence
        from edition_channel where channel_key = c.key),
    -- A portal that has never asked is worth knowing, too.
    reader as (
        select client_id, edition_number, way, delivered_at, seen_at from delivery where channel_key = c.key
        union all
        select c.client_id, null, null, null, null
        where c.access = 'token'
          and not exists (select from delivery where channel_key = c.key and client_id = c.client_id)),
    line as (
        select reader.*, coalesce(held.last_sequence, 0) as sequence
        from reader left join edition_channel held
            on held.channel_key = c.key and held.edition_number = reader.edition_number)
    select json_build_object(
        'channel', c.key, 'edition', newest.edition, 'sequence', newest.sequence,
        'items', (select coalesce(json_agg(json_strip_nulls(json_build_object(
                             'client', nullif(line.client_id, ''), 'edition', line.edition_number,
                             'sequence', case when line.edition_number is not null then line.sequence end,
                             'way', line.way, 'deliveredAt', iso_instant(line.delivered_at),
                             'seenAt', iso_instant(line.seen_at),
                             'behind', json_build_object(
                                 'editions', (select count(*) from edition_channel missed
                                              where missed.channel_key = c.key
                                                and missed.edition_number > coalesce(line.edition_number, 0)),
                                 'changes', newest.sequence - line.sequence),
                             'mayStillShow', taken_back_since(c.key, line.sequence))) order by line.client_id), '[]')
                  from line))
    from newest);
