package de.integrationsplan.publishing.channel;

import de.integrationsplan.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Stores channels. */
@ApplicationScoped
class ChannelRepository implements PanacheRepositoryBase<Channel, UUID> {

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a channel */
    Channel locked(String key) {
        return find("key", key)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }
}
