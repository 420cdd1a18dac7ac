-- What publishing reads and shows. Comes after the documents of measures and progress, on which it builds.

-- A measure as the gate looks at it: the staff document without the internal note, the parents that are not public, and how old
-- its news are.
create or replace function measure_gate_json(m measure) returns jsonb
    language sql stable parallel safe
    return cast(measure_json(m, false) as jsonb) || jsonb_build_object(
        'lastTouchedAt', iso_instant(greatest(m.updated_at, (select max(p.reported_at) from progress p where p.measure_id = m.id))),
        'progressDue', progress_due(m),
        'internalParents', (
            select coalesce(jsonb_agg(jsonb_build_object('field', parent.field, 'title', parent.title)
                                      order by parent.field, parent.title), '[]')
            from (select 'goals' as field, g.title
                  from measure_goal mg join goal g on g.id = mg.goal_id
                  where mg.measure_id = m.id and g.visibility = 'internal'
                  union
                  select 'buildingBlocks', coalesce(b.number, b.title)
                  from measure_goal mg
                           join goal_building_block gb on gb.goal_id = mg.goal_id
                           left join building_block_member bm on bm.combination_id = gb.building_block_id
                           join building_block b on b.id = gb.building_block_id or b.id = bm.member_id
                  where mg.measure_id = m.id and b.visibility = 'internal') parent));

create or replace function channel_etag(c channel) returns text
    language sql stable parallel safe
    return c.version || '-' || coalesce((select max(edition_number) from edition_channel where channel_key = c.key), 0);

create or replace function channel_json(c channel) returns json
    language sql stable parallel safe
    return (select json_strip_nulls(json_build_object(
                'key', c.key, 'name', c.name,
                'state', case when c.closed_at is null then 'open' else 'closed' end,
                'closedAt', iso_instant(c.closed_at),
                'selection', json_build_object(
                    'buildingBlocks', case when cardinality(c.selected_blocks) > 0 then c.selected_blocks end,
                    'targetGroups', case when cardinality(c.selected_target_groups) > 0 then c.selected_target_groups end),
                'fields', c.fields, 'language', c.language,
                'access', c.access, 'clientId', c.client_id,
                'contact', case when c.contact_name is not null then
                    json_build_object('name', c.contact_name, 'email', c.contact_email) end,
                'url', c.url,
                'licence', json_build_object('name', c.licence_name, 'url', c.licence_url, 'attribution', c.licence_attribution),
                'edition', n.edition_number, 'publishedAt', iso_instant(n.published_at), 'count', n.item_count,
                'digest', n.digest, 'version', c.version))
            from (select) always
                     left join lateral (select ec.edition_number, e.published_at, ec.item_count, ec.digest
                                        from edition_channel ec join edition e on e.number = ec.edition_number
                                        where ec.channel_key = c.key order by ec.edition_number desc limit 1) n on true);
