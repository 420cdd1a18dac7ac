package de.integrationsplan.publishing.webhook;

import de.integrationsplan.platform.persistence.Ids;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import de.integrationsplan.publishing.ChannelEditionAppended;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What is still to be told, and to whom: written in the transaction of what happened. */
@ApplicationScoped
@Transactional
public class WebhookOutbox {

    @Inject
    EntityManager database;

    @Inject
    WebhookRepository webhooks;

    @Inject
    Clock clock;

    void tell(@Observes ChannelEditionAppended news) {
        WebhookEvent event = news.withdrawal() ? WebhookEvent.MEASURE_WITHDRAWN : WebhookEvent.EDITION_PUBLISHED;
        database.createNativeQuery("""
                        insert into webhook_delivery (id, webhook_id, type, edition_number, created_at, state, next_attempt_at)
                        select uuidv7(), w.id, ?2, ?3, ?4, 'pending', ?4
                        from webhook w where w.channel_key = ?1 and w.enabled and ?2 = any (w.events)""")
                .setParameter(1, news.channel())
                .setParameter(2, event.key())
                .setParameter(3, news.edition())
                .setParameter(4, news.at())
                .executeUpdate();
    }

    /**
     * The test call's id.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when the channel has no such webhook
     */
    public UUID ping(String channelKey, UUID webhookId) {
        webhooks.locked(channelKey, webhookId);
        UUID id = Ids.next();
        Instant now = clock.instant();
        database.createNativeQuery("""
                        insert into webhook_delivery (id, webhook_id, type, created_at, state, next_attempt_at)
                        values (?1, ?2, ?3, ?4, 'pending', ?4)""")
                .setParameter(1, id)
                .setParameter(2, webhookId)
                .setParameter(3, WebhookEvent.PING)
                .setParameter(4, now)
                .executeUpdate();
        return id;
    }

    /**
     * Sends a call again, as it was.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a webhook or call; 409 when the call still waits or the
     *     webhook is off
     */
    public void replay(String channelKey, UUID webhookId, UUID deliveryId) {
        if (!webhooks.locked(channelKey, webhookId).enabled()) {
            throw Problem.of(ProblemType.CONFLICT, "The webhook is switched off.");
        }
        int changed = database.createNativeQuery("""
                        update webhook_delivery set state = 'pending', tries = 0, next_attempt_at = ?3
                        where id = ?1 and webhook_id = ?2 and state <> 'pending'""")
                .setParameter(1, deliveryId)
                .setParameter(2, webhookId)
                .setParameter(3, clock.instant())
                .executeUpdate();
        if (changed == 0) {
            throw exists(webhookId, deliveryId)
                    ? Problem.of(ProblemType.CONFLICT, "The call still waits for its next attempt.")
                    : Problem.notFound();
        }
    }

    private boolean exists(UUID webhookId, UUID deliveryId) {
        return (Boolean) database.createNativeQuery(
                        "select exists (select from webhook_delivery where id = ?1 and webhook_id = ?2)", Boolean.class)
                .setParameter(1, deliveryId)
                .setParameter(2, webhookId)
                .getSingleResult();
    }

    /** What has not been delivered yet is in the feed for whoever is switched on again. */
    void cancelPending(UUID webhookId) {
        database.createNativeQuery("""
                        update webhook_delivery set state = 'cancelled', next_attempt_at = null
                        where webhook_id = ?1 and state = 'pending'""").setParameter(1, webhookId).executeUpdate();
    }
}
