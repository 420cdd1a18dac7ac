-- Webhooks and their calls as the API shows them.

create or replace function webhook_json(w webhook) returns json
    language sql stable parallel safe
    return json_strip_nulls(json_build_object(
        'id', w.id, 'channel', w.channel_key, 'url', w.url, 'description', w.description, 'events', w.events,
        'enabled', w.enabled, 'disabledReason', w.disabled_reason,
        'secrets', (select coalesce(json_agg(json_build_object(
                               'createdAt', iso_instant(s.created_at), 'expiresAt', iso_instant(s.expires_at))
                               order by s.expires_at nulls first), '[]')
                    from webhook_secret s where s.webhook_id = w.id),
        'version', w.version, 'createdAt', iso_instant(w.created_at), 'updatedAt', iso_instant(w.updated_at)));

-- An attempt without an outcome that is not under way any more was interrupted.
create or replace function webhook_delivery_json(d webhook_delivery) returns json
    language sql stable parallel safe
    return json_strip_nulls(json_build_object(
        'id', d.id, 'type', d.type, 'edition', d.edition_number, 'state', d.state, 'createdAt', iso_instant(d.created_at),
        'nextAttemptAt', iso_instant(d.next_attempt_at),
        'attempts', (select coalesce(json_agg(json_build_object(
                                'at', iso_instant(a.at), 'outcome', a.outcome, 'status', a.status,
                                'durationMs', a.duration_ms) order by a.at, a.id), '[]')
                     from webhook_attempt a where a.delivery_id = d.id and a.outcome is not null)));
