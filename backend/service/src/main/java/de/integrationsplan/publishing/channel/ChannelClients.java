package de.integrationsplan.publishing.channel;

import de.integrationsplan.identity.PortalClients;
import de.integrationsplan.platform.persistence.TransactionEnd;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a channel's client in Keycloak in step with the transaction: what was done there is undone when the transaction fails,
 * and what cannot be undone is done only after it has succeeded. A client that stays behind gives access to nothing and is taken
 * over by the next attempt.
 */
@ApplicationScoped
class ChannelClients {

    @Inject
    PortalClients clients;

    @Inject
    TransactionEnd end;

    /** The new client's secret; null when the channel needs none. */
    @Nullable
    String create(Channel channel) {
        String clientId = channel.clientId();
        if (clientId == null) {
            return null;
        }
        String key = channel.key();
        end.onRollback(() -> clients.delete(clientId, key));
        return clients.create(clientId, key, channel.name());
    }

    /** Lets the client in, or keeps it out, where that has changed; otherwise Keycloak need not be there. */
    void follow(Channel channel, boolean admittedBefore) {
        String clientId = channel.clientId();
        boolean admits = channel.admitsClient();
        if (clientId != null && admits != admittedBefore) {
            end.onRollback(() -> clients.setEnabled(clientId, admittedBefore));
            clients.setEnabled(clientId, admits);
        }
    }

    String rotateSecret(Channel channel) {
        return clients.rotateSecret(Objects.requireNonNull(channel.clientId()));
    }

    /** Kept out at once, so that an unreachable Keycloak keeps the channel too; gone when the channel is. */
    void delete(Channel channel) {
        String clientId = channel.clientId();
        if (clientId != null) {
            String key = channel.key();
            boolean admitted = channel.admitsClient();
            end.onRollback(() -> clients.setEnabled(clientId, admitted));
            clients.setEnabled(clientId, false);
            end.onCommit(() -> clients.delete(clientId, key));
        }
    }
}
