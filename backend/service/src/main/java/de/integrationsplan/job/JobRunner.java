package de.integrationsplan.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Does the jobs, a few at a time so that people's requests stay quick. A job whose process ends is begun anew by whoever looks
 * next after its lease; its effect and its end are one transaction, so that it has an effect at most once.
 */
@ApplicationScoped
class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class);
    private static final int AT_ONCE = 2;
    private static final long PATIENCE_AT_THE_END_SECONDS = 10;

    @Inject
    Jobs jobs;

    @Inject
    JobExecution execution;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore free = new Semaphore(AT_ONCE);
    private volatile boolean ending;

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void takeWaiting() {
        try {
            while (!ending && free.tryAcquire()) {
                Optional<Job> job = taken();
                if (job.isEmpty()) {
                    free.release();
                    return;
                }
                threads.execute(() -> carryOut(job.get()));
            }
        } catch (RuntimeException away) {
            free.release();
            LOG.debug("The database cannot be asked for jobs", away);
        }
    }

    private Optional<Job> taken() {
        return QuarkusTransaction.requiringNew().call(jobs::take);
    }

    /** What is under way may end; what does not is begun anew by whoever runs next. */
    void atTheEnd(@Observes ShutdownEvent end) throws InterruptedException {
        ending = true;
        threads.shutdown();
        threads.awaitTermination(PATIENCE_AT_THE_END_SECONDS, TimeUnit.SECONDS);
    }

    @Scheduled(every = "1h", delayed = "10m")
    void forgetOld() {
        QuarkusTransaction.requiringNew().run(jobs::forgetOld);
    }

    private void carryOut(Job job) {
        try {
            execution.carryOut(job);
        } catch (RuntimeException lost) {
            // Its end could not be written down: after the lease it is begun anew.
            LOG.warnf("The end of job %s is lost: %s", job.id(), lost.getClass().getSimpleName());
        } finally {
            free.release();
        }
    }
}
