package de.integrationsplan.publishing.webhook;

import de.integrationsplan.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Webhooks, for writing. */
@ApplicationScoped
class WebhookRepository implements PanacheRepositoryBase<Webhook, UUID> {

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when the channel has no such webhook */
    Webhook locked(String channelKey, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(webhook -> webhook.channelKey().equals(channelKey))
                .orElseThrow(Problem::notFound);
    }
}
