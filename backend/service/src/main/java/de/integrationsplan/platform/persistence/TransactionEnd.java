package de.integrationsplan.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jboss.logging.Logger;

/** Keeps another system in step with the running transaction. */
@ApplicationScoped
public class TransactionEnd {

    private static final Logger LOG = Logger.getLogger(TransactionEnd.class);

    @Inject
    TransactionSynchronizationRegistry transaction;

    /** For what was done elsewhere and has to be undone when the transaction fails. Its own failure is only logged. */
    public void onRollback(Runnable undo) {
        on(Status.STATUS_ROLLEDBACK, undo);
    }

    /** For what cannot be undone. Its own failure is only logged. */
    public void onCommit(Runnable work) {
        on(Status.STATUS_COMMITTED, work);
    }

    private void on(int wanted, Runnable work) {
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

    /** Nobody is left to be told. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.warn("Another system could not be put back in step: " + failed.getMessage());
        }
    }
}
