-- Plans, building blocks, goals, organisations and responsibilities as the API shows them.

create or replace function plan_json(p plan) returns json
    language sql stable parallel safe
    return json_strip_nulls(json_build_object(
        'id', p.id, 'year', p.year, 'title', p.title, 'subtitle', p.subtitle, 'asOf', p.as_of,
        'predecessorId', p.predecessor_id, 'version', p.version,
        'createdAt', iso_instant(p.created_at), 'updatedAt', iso_instant(p.updated_at)));

create or replace function building_block_json(b building_block) returns json
    language sql stable parallel safe
    return json_strip_nulls(json_build_object(
        'id', b.id, 'planId', b.plan_id, 'number', b.number, 'title', b.title, 'position', b.position,
        'members', (select json_agg(building_block_ref(member) order by link.position)
                    from building_block_member link join building_block member on member.id = link.member_id
                    where link.combination_id = b.id),
        'visibility', b.visibility,
        'version', b.version, 'createdAt', iso_instant(b.created_at), 'updatedAt', iso_instant(b.updated_at)));

create or replace function goal_json(g goal) returns json
    language sql stable parallel safe
    return json_strip_nulls(json_build_object(
        'id', g.id, 'planId', g.plan_id, 'title', g.title, 'position', g.position,
        'buildingBlocks', (select coalesce(json_agg(building_block_ref(b) order by link.position), '[]')
                           from goal_building_block link join building_block b on b.id = link.building_block_id
                           where link.goal_id = g.id),
        'visibility', g.visibility,
        'version', g.version, 'createdAt', iso_instant(g.created_at), 'updatedAt', iso_instant(g.updated_at)));

create or replace function organisation_ref(o organisation) returns json
    language sql stable parallel safe
    return case when o.id is not null then json_build_object('id', o.id, 'key', o.key, 'name', o.name) end;

create or replace function organisation_json(o organisation) returns json
    language sql stable parallel safe
    return json_strip_nulls(json_build_object(
        'id', o.id, 'key', o.key, 'name', o.name, 'kind', o.kind,
        'parent', (select organisation_ref(parent) from organisation parent where parent.id = o.parent_id),
        'validFrom', o.valid_from, 'validTo', o.valid_to,
        'successor', (select organisation_ref(successor) from organisation successor where successor.id = o.successor_id),
        'predecessors', (select json_agg(organisation_ref(earlier) order by earlier.key, earlier.id)
                         from organisation earlier where earlier.successor_id = o.id),
        'contactEmail', o.contact_email, 'ags', o.ags,
        'version', o.version, 'createdAt', iso_instant(o.created_at), 'updatedAt', iso_instant(o.updated_at)));

create or replace function responsibility_json(r responsibility) returns json
    language sql stable parallel safe
    return json_strip_nulls(json_build_object(
        'id', r.id, 'measureId', r.measure_id, 'role', r.role,
        'organisation', (select organisation_ref(o) from organisation o where o.id = r.organisation_id),
        'note', r.note, 'openEnded', r.open_ended,
        'contactPerson', (select c.name from contact_person c where c.id = r.contact_person_id),
        'validFrom', r.valid_from, 'validTo', r.valid_to, 'wording', r.wording, 'position', r.position,
        'version', r.version, 'createdAt', iso_instant(r.created_at), 'updatedAt', iso_instant(r.updated_at)));

-- Addresses, numbers and reasons only for those who may see them.
create or replace function contact_person_json(p contact_person, with_internal boolean) returns json
    language sql stable parallel safe
    return json_strip_nulls(json_build_object(
        'id', p.id, 'name', p.name,
        'organisation', (select organisation_ref(o) from organisation o where o.id = p.organisation_id),
        'email', case when with_internal then p.email end, 'phone', case when with_internal then p.phone end,
        'publishable', p.publishable, 'publishableSince', p.publishable_since,
        'publishableReason', case when with_internal then p.publishable_reason end,
        'responsibilities', (select count(*) from responsibility r where r.contact_person_id = p.id),
        'version', p.version, 'createdAt', iso_instant(p.created_at), 'updatedAt', iso_instant(p.updated_at)));
