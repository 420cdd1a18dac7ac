package de.integrationsplan.publishing.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Makes the calls that are due. A slow receiver keeps none of the service's threads, and the others do not wait for it. */
@ApplicationScoped
class WebhookDispatcher {

    /** By which the scheduler knows it. */
    static final String JOB = "webhooks";

    private static final Logger LOG = Logger.getLogger(WebhookDispatcher.class);
    private static final int AT_ONCE = 32;
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(16);

    @Inject
    WebhookCalls calls;

    @Inject
    WebhookMessages messages;

    @Inject
    WebhookCaller caller;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore free = new Semaphore(AT_ONCE);
    private boolean reachable = true;
    private volatile boolean ending;

    @Scheduled(identity = JOB, every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void regularly() {
        if (ending) {
            return;
        }
        try {
            makeDueCalls();
            reachable = true;
        } catch (RuntimeException away) {
            if (reachable) {
                LOG.warnf("Calls to webhooks wait: %s", away.getClass().getSimpleName());
            }
            reachable = false;
        }
    }

    /** Calls under way are finished; those that are not are taken up again by whoever runs next. */
    void atTheEnd(@Observes ShutdownEvent end) throws InterruptedException {
        ending = true;
        threads.shutdown();
        threads.awaitTermination(PATIENCE_AT_THE_END.toSeconds(), TimeUnit.SECONDS);
    }

    private void makeDueCalls() {
        int room = free.drainPermits();
        int taken = 0;
        try {
            for (WebhookCall call : room == 0 ? List.<WebhookCall>of() : calls.takeDue(room)) {
                taken++;
                threads.execute(() -> make(call));
            }
        } finally {
            free.release(room - taken);
        }
    }

    private void make(WebhookCall call) {
        try {
            long start = System.nanoTime();
            Outcome outcome = outcome(call);
            calls.ended(call, outcome, Duration.ofNanos(System.nanoTime() - start));
        } catch (RuntimeException notWritten) {
            // Without a result the attempt counts as interrupted and is repeated under the same id.
            LOG.warnf(
                    "The result of call %s is lost: %s",
                    call.deliveryId(), notWritten.getClass().getSimpleName());
        } finally {
            free.release();
        }
    }

    private Outcome outcome(WebhookCall call) {
        try {
            return caller.call(call.url(), messages.of(call));
        } catch (GeneralSecurityException otherKey) {
            LOG.errorf("The secrets of webhook %s were sealed with another key: rotate them", call.webhookId());
            return Outcome.of(Outcome.Kind.SECRET_UNREADABLE);
        }
    }
}
