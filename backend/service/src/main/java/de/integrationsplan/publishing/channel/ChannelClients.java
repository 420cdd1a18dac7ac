package de.integrationsplan.publishing.channel;

import de.integrationsplan.identity.PortalClients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a channel's client in Keycloak in step with the transaction: what was done there is undone when the transaction fails,
 * and what cannot be undone is done only after it has succeeded.
 */
@ApplicationScoped
class ChannelClients {

    private static final Logger LOG = Logger.getLogger(ChannelClients.class);

    @Inject
    PortalClients clients;

    @Inject
    TransactionSynchronizationRegistry transaction;

    /** The new client's secret; null when the channel needs none. */
    @Nullable
    String create(Channel channel) {
        String clientId = channel.clientId();
        if (clientId == null) {
            return null;
        }
        String key = channel.key();
        onRollback(() -> clients.delete(clientId, key));
        return clients.create(clientId, key, channel.name());
    }

    /** Lets the client in, or keeps it out, where that has changed; otherwise Keycloak need not be there. */
    void follow(Channel channel, boolean admittedBefore) {
        String clientId = channel.clientId();
        boolean admits = channel.admitsClient();
        if (clientId != null && admits != admittedBefore) {
            onRollback(() -> clients.setEnabled(clientId, admittedBefore));
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
            onRollback(() -> clients.setEnabled(clientId, admitted));
            clients.setEnabled(clientId, false);
            onEnd(Status.STATUS_COMMITTED, () -> clients.delete(clientId, key));
        }
    }

    private void onRollback(Runnable undo) {
        onEnd(Status.STATUS_ROLLEDBACK, undo);
    }

    private void onEnd(int wanted, Runnable work) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // only the end matters
            }

            @Override
            public void afterCompletion(int status) {
                if (status == wanted) {
                    attempt(work);
                }
            }
        });
    }

    /** Nobody is left to be told. A client that stays behind gives access to nothing and is taken over by the next attempt. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.warn("A portal's client in Keycloak could not be put back in step: " + failed.getMessage());
        }
    }
}
