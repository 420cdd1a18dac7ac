package de.integrationsplan.progress.reminder;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sends what waits, one mail after the other. Addresses and measures are not written into the log. */
@ApplicationScoped
class ReminderDispatcher {

    /** By which the scheduler knows it. */
    static final String JOB = "reminders";

    private static final Logger LOG = Logger.getLogger(ReminderDispatcher.class);

    /** These are about the mail itself; others, such as a wrong password, are about us. */
    private static final int FIRST_FINAL = 550;

    private static final int LAST_FINAL = 554;

    @Inject
    ReminderSettings settings;

    @Inject
    ReminderQueue queue;

    @Inject
    ReminderMailer mailer;

    private boolean reachable = true;
    private volatile boolean ending;

    @RunOnVirtualThread
    @Scheduled(identity = JOB, every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void regularly() {
        if (!settings.areOn()) {
            return;
        }
        try {
            sendWaiting();
            reachable = true;
        } catch (RuntimeException away) {
            if (reachable) {
                LOG.warnf("Reminders wait: %s", away.getClass().getSimpleName());
            }
            reachable = false;
        }
    }

    /** The mail under way is finished; the others wait for whoever runs next. */
    void atTheEnd(@Observes ShutdownEvent end) {
        ending = true;
    }

    void sendWaiting() {
        Optional<ReminderMail> mail = queue.take();
        while (mail.isPresent()) {
            send(mail.get());
            mail = ending ? Optional.empty() : queue.take();
        }
    }

    private void send(ReminderMail mail) {
        if (mail.items().isEmpty()) {
            queue.needless(mail.id());
            return;
        }
        try {
            mailer.send(mail);
        } catch (RuntimeException failed) {
            LOG.warnf("Reminder %s was not sent: %s", mail.id(), kind(failed));
            note(mail, failed);
            return;
        }
        queue.sent(mail.id());
    }

    /** Only what certainly has not left is tried again. */
    private void note(ReminderMail mail, RuntimeException failed) {
        SMTPException answer = cause(failed, SMTPException.class);
        if (answer != null && answer.getReplyCode() >= FIRST_FINAL && answer.getReplyCode() <= LAST_FINAL) {
            queue.refused(mail.id());
        } else if (answer != null) {
            queue.notSent(mail, "refused");
        } else if (cause(failed, ConnectException.class) != null || cause(failed, UnknownHostException.class) != null) {
            queue.notSent(mail, "unreachable");
        } else {
            queue.unknown(mail.id());
        }
    }

    /** Answers of mail servers quote addresses: only their code is told. */
    private static String kind(RuntimeException failed) {
        SMTPException answer = cause(failed, SMTPException.class);
        return answer == null ? failed.getClass().getSimpleName() : "the mail server answers " + answer.getReplyCode();
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return type.cast(each);
            }
        }
        return null;
    }
}
