package de.integrationsplan.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.access.Access;
import de.integrationsplan.platform.problem.ProblemType;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Carries one job out, in the name of whoever asked for it, and writes down how it ended. */
@ApplicationScoped
class JobExecution {

    private static final Logger LOG = Logger.getLogger(JobExecution.class);
    private static final int LONGEST_SECONDS = 900;

    /** Each step that is told is a transaction of its own; a person sees no more than this. */
    private static final long STEPS_APART_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    @Inject
    Jobs jobs;

    @Inject
    @All
    List<Work> works;

    @Inject
    Access access;

    @Inject
    ObjectMapper mapper;

    /** As in a request, so that the services work as they do there. */
    @ActivateRequestContext
    void carryOut(Job job) {
        try {
            run(job);
        } catch (JobCancelled cancelled) {
            QuarkusTransaction.requiringNew().run(() -> jobs.stopped(job));
        } catch (HttpProblem refused) {
            fail(job, String.valueOf(refused.getParameters().get("code")), refused.getDetail());
        } catch (RuntimeException broken) {
            LOG.errorf("Job %s failed: %s", job.id(), broken.getClass().getSimpleName());
            fail(job, ProblemType.INTERNAL_ERROR.code(), ProblemType.INTERNAL_ERROR.description());
        }
    }

    private void run(Job job) {
        if (Jobs.isHopeless(job)) {
            throw new IllegalStateException("begun too often");
        }
        Work work = works.stream()
                .filter(one -> one.kind().equals(job.kind()))
                .findFirst()
                .orElseThrow();
        Progress progress = watched(job);
        access.inTheNameOf(
                job.user(),
                () -> QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
                    Outcome outcome = work.run(job.input(), progress);
                    jobs.succeeded(job, outcome);
                    return outcome;
                }));
    }

    private Progress watched(Job job) {
        long[] told = {System.nanoTime() - STEPS_APART_NANOS};
        return (done, total) -> {
            if (System.nanoTime() - told[0] >= STEPS_APART_NANOS) {
                told[0] = System.nanoTime();
                if (!QuarkusTransaction.requiringNew().call(() -> jobs.keep(job, done, total))) {
                    throw new JobCancelled();
                }
            }
        };
    }

    private void fail(Job job, String code, String detail) {
        ObjectNode failure = mapper.createObjectNode().put("code", code).put("detail", detail);
        QuarkusTransaction.requiringNew().run(() -> jobs.failed(job, failure));
    }
}
