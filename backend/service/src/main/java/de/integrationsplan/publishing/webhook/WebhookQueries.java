package de.integrationsplan.publishing.webhook;

import de.integrationsplan.platform.http.ItemList;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads webhooks and their log. */
@ApplicationScoped
@Transactional
public class WebhookQueries {

    private static final String CALLS = """
            from webhook_delivery d join webhook w on w.id = d.webhook_id where w.channel_key = ?1 and w.id = ?2""";

    @Inject
    JsonQueries json;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a channel */
    public ItemList<RawJson> ofChannel(String channelKey) {
        requireChannel(channelKey);
        return new ItemList<>(json.all(
                "select cast(webhook_json(w) as text) as json from webhook w where w.channel_key = ?1 order by w.id",
                channelKey));
    }

    void requireChannel(String key) {
        if (json.count("select count(*) from channel where key = ?1", key) == 0) {
            throw Problem.notFound();
        }
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when the channel has no such webhook */
    public Tagged<RawJson> one(String channelKey, UUID id) {
        return json.one(
                "select cast(webhook_json(w) as text) as json, w.version as tag from webhook w"
                        + " where w.channel_key = ?1 and w.id = ?2",
                channelKey,
                id);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when the channel has no such webhook */
    public Slice<RawJson> calls(String channelKey, UUID id, PageRequest page) {
        one(channelKey, id);
        return json.page(
                "select cast(webhook_delivery_json(d) as text) as json, d.id " + CALLS
                        + " and (cast(?3 as text) is null or d.id < cast(?3 as uuid)) order by d.id desc limit ?4",
                page,
                channelKey,
                id,
                page.key(0),
                page.limitPlusOne());
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when the webhook has no such call */
    public RawJson call(String channelKey, UUID id, UUID deliveryId) {
        return json
                .all(
                        "select cast(webhook_delivery_json(d) as text) as json " + CALLS + " and d.id = ?3",
                        channelKey,
                        id,
                        deliveryId)
                .stream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
