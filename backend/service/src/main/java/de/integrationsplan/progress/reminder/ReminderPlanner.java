package de.integrationsplan.progress.reminder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jboss.logging.Logger;

/** Finds what calls for a reminder and writes it into the outbox. Several instances may do so at once. */
@Startup
@ApplicationScoped
class ReminderPlanner {

    /** A day ends where the county is. */
    static final ZoneId COUNTY = ZoneId.of("Europe/Berlin");

    private static final Logger LOG = Logger.getLogger(ReminderPlanner.class);

    @Inject
    ReminderSettings settings;

    @Inject
    ReminderSources sources;

    @Inject
    ReminderOutbox outbox;

    @Inject
    Clock clock;

    private boolean reachable = true;

    @PostConstruct
    void sayWhetherTheyAreOn() {
        if (!settings.areOn()) {
            LOG.info("Reminders are off: integrationsplan.reminder.mail-host and .from are not both set");
        }
    }

    @Scheduled(every = "10m", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void regularly() {
        ZonedDateTime now = clock.instant().atZone(COUNTY);
        if (!settings.areOn() || !ReminderRules.isTimeToWrite(now)) {
            return;
        }
        try {
            int written = plan(now.toLocalDate());
            if (written > 0) {
                LOG.infof("%d reminders wait to be sent", written);
            }
            reachable = true;
        } catch (RuntimeException away) {
            // Keycloak or the database: what is due today is still due in ten minutes.
            if (reachable) {
                LOG.warnf("Reminders wait: %s", away.getClass().getSimpleName());
            }
            reachable = false;
        }
    }

    /** @return how many mails were written */
    int plan(LocalDate today) {
        List<DueMeasure> due = QuarkusTransaction.requiringNew().call(() -> sources.ofCurrentPlans(today)).stream()
                .filter(measure -> ReminderRules.occasion(measure, today).isPresent())
                .toList();
        if (due.isEmpty()) {
            return 0;
        }
        Addressed addressed =
                QuarkusTransaction.requiringNew().call(sources::addresses).address(due);
        return QuarkusTransaction.requiringNew().call(() -> (int) addressed.letters().stream()
                .filter(letter -> outbox.write(
                        letter,
                        measure -> ReminderRules.occasion(measure, today).orElseThrow(),
                        null))
                .count());
    }
}
