package de.integrationsplan.visit;

import de.integrationsplan.access.Access;
import de.integrationsplan.access.CurrentUser;
import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.persistence.JsonQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Use cases around visits. They are no part of the plan and of nobody's interest but the visitor's: there is no history of them.
 */
@ApplicationScoped
@Transactional
public class VisitService {

    /** Whoever was away for longer comes anew. */
    private static final Duration PAUSE = Duration.ofHours(1);

    private static final String SHOWN = """
            with news as (
                select h.id, h.at, a.name as actor, h.measure_ids[1] as measure_id
                from visit v join history h on h.plan_id = v.plan_id and h.at > v.since
                             join history_actor a on a.id = h.actor_id
                where v.user_id = ?1 and v.plan_id = ?2 and h.actor_id <> ?1
                  and (?4 or not history_is_internal(h))
                  and (?3 or h.changes = '[]' or jsonb_path_exists(h.changes, '$[*] ? (@.field != "internalNote")'))),
            measures as (
                select m.id, m.title, count(*) as entries, max(n.at) as last_at,
                       json_agg(distinct n.actor) as actors
                from news n join measure m on m.id = n.measure_id group by m.id order by max(n.at) desc, m.id limit 10)
            select cast(json_strip_nulls(json_build_object(
                       'planId', p.id, 'since', iso_instant(v.since), 'seenAt', iso_instant(v.seen_at),
                       'changes', json_build_object(
                           'entries', (select count(*) from news),
                           'measures', (select coalesce(json_agg(json_build_object(
                                            'id', x.id, 'title', x.title, 'entries', x.entries, 'lastAt', iso_instant(x.last_at),
                                            'actors', x.actors) order by x.last_at desc, x.id), '[]')
                                        from measures x)))) as text) as json, 0 as tag
            from plan p left join visit v on v.plan_id = p.id and v.user_id = ?1
            where p.id = ?2""";

    @Inject
    EntityManager database;

    @Inject
    JsonQueries json;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a plan */
    RawJson get(UUID planId) {
        CurrentUser user = access.user();
        return json.one(
                        SHOWN,
                        user.id(),
                        planId,
                        user.may(Permission.MEASURE_READ_INTERNAL),
                        user.may(Permission.BUDGET_READ_INTERNAL))
                .body();
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a plan */
    RawJson put(UUID planId, VisitInput input) {
        json.requireExists("plan", planId);
        Instant now = clock.instant();
        database.createNativeQuery("""
                        insert into visit (user_id, plan_id, seen_at, since)
                        values (?1, ?2, ?3, case when ?5 then cast(?3 as timestamptz) end)
                        on conflict (user_id, plan_id) do update set
                            since = case when ?5 then excluded.seen_at when visit.seen_at < ?4 then visit.seen_at else visit.since end,
                            seen_at = greatest(visit.seen_at, excluded.seen_at)""")
                .setParameter(1, access.user().id())
                .setParameter(2, planId)
                .setParameter(3, now)
                .setParameter(4, now.minus(PAUSE))
                .setParameter(5, input.allSeen())
                .executeUpdate();
        return get(planId);
    }
}
