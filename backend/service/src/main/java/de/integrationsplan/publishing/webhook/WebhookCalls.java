package de.integrationsplan.publishing.webhook;

import de.integrationsplan.platform.persistence.Ids;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Takes calls on and writes down how they ended. The call itself is made between the two transactions. */
@ApplicationScoped
@Transactional
class WebhookCalls {

    /** Longer than any attempt takes. When it is over without a result, the instance that took it on is gone. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private static final Duration KEPT = Duration.ofDays(90);

    private static final String TAKE = """
            update webhook_delivery d set tries = d.tries + 1, next_attempt_at = ?2
            from webhook w
            where w.id = d.webhook_id
              and d.id in (select id from webhook_delivery where state = 'pending' and next_attempt_at <= ?1
                           order by next_attempt_at limit ?3 for update skip locked)
            returning d.id as id, w.id as webhook_id, w.url as url, w.channel_key as channel_key, d.type as type,
                      d.edition_number as edition_number, iso_instant(d.created_at) as created_at, d.tries as tries""";

    @Inject
    EntityManager database;

    @Inject
    WebhookService webhooks;

    @Inject
    WebhookSecrets secrets;

    @Inject
    Clock clock;

    /** What is due, each for one instance only. */
    List<WebhookCall> takeDue(int atMost) {
        Instant now = clock.instant();
        secrets.dropExpired(now);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(TAKE, Tuple.class)
                .setParameter(1, now)
                .setParameter(2, now.plus(LEASE))
                .setParameter(3, atMost)
                .getResultList();
        return rows.stream().map(row -> begun(row, now)).toList();
    }

    private WebhookCall begun(Tuple row, Instant now) {
        UUID delivery = row.get("id", UUID.class);
        UUID attempt = Ids.next();
        database.createNativeQuery("update webhook_attempt set outcome = ?2 where delivery_id = ?1 and outcome is null")
                .setParameter(1, delivery)
                .setParameter(2, Outcome.Kind.INTERRUPTED.key())
                .executeUpdate();
        database.createNativeQuery("insert into webhook_attempt (id, delivery_id, at) values (?1, ?2, ?3)")
                .setParameter(1, attempt)
                .setParameter(2, delivery)
                .setParameter(3, now)
                .executeUpdate();
        return new WebhookCall(
                attempt,
                delivery,
                row.get("webhook_id", UUID.class),
                row.get("url", String.class),
                row.get("channel_key", String.class),
                row.get("type", String.class),
                row.get("edition_number", Integer.class),
                row.get("created_at", String.class),
                row.get("tries", Integer.class));
    }

    /** Does nothing for an attempt that was given up meanwhile. */
    @ActivateRequestContext
    void ended(WebhookCall call, Outcome outcome, Duration taken) {
        int written = database.createNativeQuery("""
                        update webhook_attempt set outcome = ?2, status = ?3, duration_ms = ?4
                        where id = ?1 and outcome is null""")
                .setParameter(1, call.attemptId())
                .setParameter(2, outcome.kind().key())
                .setParameter(3, outcome.status())
                .setParameter(4, taken.toMillis())
                .executeUpdate();
        if (written == 0) {
            return;
        }
        switch (outcome.kind()) {
            case DELIVERED -> set(call, "delivered", null);
            case GONE -> {
                set(call, "failed", null);
                webhooks.switchOff(call.webhookId());
            }
            default ->
                WebhookRules.nextAttempt(
                                call.type(),
                                call.tries(),
                                ThreadLocalRandom.current().nextDouble())
                        .ifPresentOrElse(
                                wait -> set(call, "pending", clock.instant().plus(wait)),
                                () -> set(call, "failed", null));
        }
    }

    @Scheduled(every = "1h", delayed = "11m")
    void forgetOld() {
        database.createNativeQuery("delete from webhook_delivery where state <> 'pending' and created_at < ?1")
                .setParameter(1, clock.instant().minus(KEPT))
                .executeUpdate();
    }

    /** A call that was cancelled meanwhile stays so. */
    private void set(WebhookCall call, String state, @Nullable Instant next) {
        database.createNativeQuery("""
                        update webhook_delivery set state = ?2, next_attempt_at = ?3 where id = ?1 and state = 'pending'""")
                .setParameter(1, call.deliveryId())
                .setParameter(2, state)
                .setParameter(3, next)
                .executeUpdate();
    }
}
