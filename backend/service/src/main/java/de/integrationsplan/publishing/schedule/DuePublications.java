package de.integrationsplan.publishing.schedule;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.access.Access;
import de.integrationsplan.access.CurrentUser;
import de.integrationsplan.history.History;
import de.integrationsplan.platform.problem.ProblemType;
import de.integrationsplan.publishing.PublicationService;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Publishes what is due. The row is locked in the transaction that publishes: of two instances one does it, and what is killed
 * midway waits on as if nothing had been.
 */
@ApplicationScoped
class DuePublications {

    private static final Logger LOG = Logger.getLogger(DuePublications.class);

    /** Passes by itself: the next attempt is in seconds. */
    private static final Set<ProblemType> PASSING =
            Set.of(ProblemType.EDITION_CONFLICT, ProblemType.SERVICE_UNAVAILABLE);

    @Inject
    ScheduledPublications schedule;

    @Inject
    PublicationService publications;

    @Inject
    Access access;

    @Inject
    History history;

    @Inject
    ObjectMapper mapper;

    @Inject
    Clock clock;

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void publishDue() {
        try {
            QuarkusTransaction.requiringNew()
                    .call(() -> schedule.due(clock.instant()))
                    .forEach(this::publish);
        } catch (RuntimeException away) {
            LOG.debug("The database cannot be asked for scheduled publications", away);
        }
    }

    private void publish(UUID id) {
        try {
            QuarkusTransaction.requiringNew().run(() -> attempt(id));
        } catch (HttpProblem refused) {
            fail(id, refused);
        } catch (QuarkusTransactionException | jakarta.persistence.PersistenceException passing) {
            LOG.warn("A scheduled publication is tried again: "
                    + passing.getClass().getSimpleName());
        }
    }

    private void attempt(UUID id) {
        ScheduledPublication row = schedule.claim(id);
        if (row != null) {
            int edition = access.inTheNameOf(user(row), () -> publications
                    .publish(row.planId(), schedule.input(row))
                    .number());
            row.published(edition, clock.instant());
        }
    }

    private void fail(UUID id, HttpProblem refused) {
        PublicationFailure failure = PublicationFailure.of(refused);
        ProblemType type = ProblemType.forCode(failure.code());
        if (type != null && PASSING.contains(type)) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            ScheduledPublication row = schedule.claim(id);
            if (row != null) {
                row.failed(schedule.write(failure), clock.instant());
                schedule.flush();
                ObjectNode shown = mapper.createObjectNode().put("code", failure.code());
                access.inTheNameOf(user(row), () -> {
                    history.happened("failed", ScheduleService.subject(row), shown);
                    return row;
                });
            }
        });
    }

    /** What the person may do was asked when they scheduled it. */
    private static CurrentUser user(ScheduledPublication row) {
        return new CurrentUser(row.scheduledById(), row.scheduledBy(), row.scheduledBy(), Set.of(), null, null);
    }
}
