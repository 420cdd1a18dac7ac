package de.integrationsplan.publishing.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;

/** Brings the ledger from memory into the database. While that is away, memory waits; of a process that is killed, seconds are lost. */
@ApplicationScoped
class DeliveryFlush {

    private static final Logger LOG = Logger.getLogger(DeliveryFlush.class);

    @Inject
    DeliveryLedger ledger;

    @Inject
    DeliveryStore store;

    private final Map<Reader, Reading> stored = new HashMap<>();
    private boolean reachable = true;

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void regularly() {
        flush();
    }

    void atTheEnd(@Observes ShutdownEvent end) {
        flush();
    }

    synchronized void flush() {
        Map<Reader, Reading> news = new HashMap<>(ledger.readings());
        news.entrySet().removeAll(stored.entrySet());
        if (news.isEmpty()) {
            return;
        }
        try {
            store.merge(news).forEach(ledger::forget);
            stored.putAll(news);
            reachable = true;
        } catch (SQLException away) {
            if (reachable) {
                LOG.warn("The delivery ledger cannot be stored and waits in memory: SQLSTATE " + away.getSQLState());
            }
            reachable = false;
        }
    }
}
