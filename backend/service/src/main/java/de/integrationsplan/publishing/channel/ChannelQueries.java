package de.integrationsplan.publishing.channel;

import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.persistence.JsonQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Reads channels as staff see them. */
@ApplicationScoped
public class ChannelQueries {

    /** The contract's {@code ChannelList}. */
    public record ChannelList(List<RawJson> items) {}

    @Inject
    JsonQueries json;

    public ChannelList all() {
        return new ChannelList(json.all("""
                select cast(channel_json(c) as text) as json from channel c
                order by c.closed_at is not null, c.key"""));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a channel */
    public Tagged<RawJson> one(String key) {
        return json.one(
                "select cast(channel_json(c) as text) as json, channel_etag(c) as tag from channel c where c.key = ?1",
                key);
    }
}
