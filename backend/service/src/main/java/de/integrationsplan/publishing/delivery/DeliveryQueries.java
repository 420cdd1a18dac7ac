package de.integrationsplan.publishing.delivery;

import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads the ledger, with what this instance has in memory. */
@ApplicationScoped
public class DeliveryQueries {

    @Inject
    DeliveryFlush flush;

    @Inject
    JsonQueries json;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a channel */
    public RawJson ofChannel(String key) {
        flush.flush();
        return json
                .all("select cast(channel_deliveries_json(c) as text) as json from channel c where c.key = ?1", key)
                .stream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
