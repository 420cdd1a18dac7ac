package de.integrationsplan.publishing.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.history.Conflicts;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.idempotency.SaidOnce;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Use cases around webhooks and their secrets. */
@ApplicationScoped
@Transactional
public class WebhookService {

    @Inject
    WebhookRepository webhooks;

    @Inject
    WebhookQueries queries;

    @Inject
    WebhookSecrets secrets;

    @Inject
    WebhookOutbox outbox;

    @Inject
    WebhookSettings settings;

    @Inject
    Documents documents;

    @Inject
    ObjectMapper mapper;

    @Inject
    History history;

    @Inject
    Conflicts conflicts;

    @Inject
    Clock clock;

    /** A webhook by id, with the secret that is shown this once. */
    public record Issued(UUID id, Tagged<SaidOnce> answer) {}

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a channel; 400 for an address that may not be called */
    public Issued create(String channelKey, WebhookInput input) {
        queries.requireChannel(channelKey);
        Problem.throwIfAny(WebhookRules.check(input, settings.allowPrivate()));
        Instant now = clock.instant();
        Webhook webhook = new Webhook(channelKey, input, now);
        webhooks.persistAndFlush(webhook);
        String secret = secrets.issue(webhook.id(), now);
        WebhookInput made = webhook.toInput();
        history.created(subject(webhook), documents.toDocument(made), documents.toDocument(made));
        return issued(webhook, secret);
    }

    public Tagged<RawJson> patch(String channelKey, UUID id, IfMatch ifMatch, MergePatch patch) {
        Webhook webhook = webhooks.locked(channelKey, id);
        WebhookInput before = webhook.toInput();
        conflicts.requireCurrent(ifMatch, id, webhook.version(), before, patch);
        WebhookInput merged = documents.merge(before, patch);
        Problem.throwIfAny(WebhookRules.check(merged, settings.allowPrivate()));
        webhook.apply(merged, clock.instant());
        webhooks.flush();
        if (!webhook.enabled()) {
            outbox.cancelPending(id);
        }
        ObjectNode after = documents.toDocument(webhook.toInput());
        history.changed(subject(webhook), after, documents.toDocument(before), after);
        return queries.one(channelKey, id);
    }

    public void delete(String channelKey, UUID id, IfMatch ifMatch) {
        Webhook webhook = webhooks.locked(channelKey, id);
        conflicts.requireCurrent(ifMatch, id, webhook.version(), webhook.toInput());
        history.deleted(subject(webhook), documents.toDocument(webhook.toInput()));
        webhooks.delete(webhook);
        webhooks.flush();
    }

    public Issued rotate(String channelKey, UUID id, WebhookSecretInput input) {
        Webhook webhook = webhooks.locked(channelKey, id);
        Instant now = clock.instant();
        secrets.supersede(id, now, input.overlap());
        String secret = secrets.issue(id, now);
        secretsChanged(webhook, "rotated", now);
        return issued(webhook, secret);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no old secret */
    public void retirePreviousSecret(String channelKey, UUID id, IfMatch ifMatch) {
        Webhook webhook = webhooks.locked(channelKey, id);
        conflicts.requireCurrent(ifMatch, id, webhook.version(), webhook.toInput());
        if (!secrets.dropPrevious(id)) {
            throw Problem.notFound();
        }
        secretsChanged(webhook, "previous retired", clock.instant());
    }

    private void secretsChanged(Webhook webhook, String what, Instant now) {
        webhook.touch(now);
        webhooks.flush();
        ObjectNode before = documents.toDocument(webhook.toInput());
        ObjectNode after = before.deepCopy().put("secret", what + " " + now);
        history.changed(subject(webhook), before, before, after);
    }

    /** The receiver has answered 410. */
    void switchOff(UUID id) {
        Webhook webhook = webhooks.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (webhook != null && webhook.enabled()) {
            ObjectNode before = documents.toDocument(webhook.toInput());
            webhook.switchOff(clock.instant());
            webhooks.flush();
            outbox.cancelPending(id);
            ObjectNode after = documents.toDocument(webhook.toInput());
            history.changed(subject(webhook), after, before, after);
        }
    }

    private Issued issued(Webhook webhook, String secret) {
        Tagged<RawJson> shown = queries.one(webhook.channelKey(), webhook.id());
        SaidOnce answer =
                new SaidOnce(json(new NewWebhook(shown.body(), secret)), json(new NewWebhook(shown.body(), null)));
        return new Issued(webhook.id(), new Tagged<>(answer, shown.tag()));
    }

    private RawJson json(NewWebhook webhook) {
        try {
            return new RawJson(mapper.writeValueAsString(webhook));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static HistorySubject subject(Webhook webhook) {
        return new HistorySubject("webhook", webhook.id(), webhook.url(), null, List.of(), webhook.version());
    }
}
