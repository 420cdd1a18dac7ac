package de.integrationsplan.progress.reminder;

import de.integrationsplan.platform.persistence.JsonQueries;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes mails on and writes down how they ended. The mail itself is sent between the two transactions; one whose process ended in
 * between is not sent again, because nobody knows whether it has left: rather none than two.
 */
@ApplicationScoped
@Transactional
class ReminderQueue {

    /** Longer than any attempt takes. When it is over without a result, the instance that took it on is gone. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration ADDRESSES_KEPT = Duration.ofDays(90);

    private static final String TAKE = """
            update reminder set state = 'sending', tries = tries + 1, next_attempt_at = ?2
            where id = (select id from reminder where state = 'pending' and next_attempt_at <= ?1
                        order by next_attempt_at, id limit 1 for update skip locked)
            returning id, recipient, name, address, note, history_actor_name(asked_by_id) as asked_by, tries""";

    /** What was reported on meanwhile, or is due another day, is left out. */
    private static final String ITEMS = """
            select m.id, m.title, p.title as plan, l.due, l.due < cast(?2 as date) as overdue
            from reminder_measure l join measure m on m.id = l.measure_id join plan p on p.id = m.plan_id
            where l.reminder_id = ?1 and progress_due(m) = l.due
            order by l.due, m.title, m.id""";

    @Inject
    EntityManager database;

    @Inject
    JsonQueries rows;

    @Inject
    Clock clock;

    /** What is due, for one instance only; without items when there is nothing to say any more. */
    Optional<ReminderMail> take() {
        Instant now = clock.instant();
        return rows.rows(TAKE, now, now.plus(LEASE)).stream().findFirst().map(row -> mail(row, now));
    }

    private ReminderMail mail(Tuple row, Instant now) {
        UUID id = row.get("id", UUID.class);
        LocalDate today = LocalDate.ofInstant(now, ReminderPlanner.COUNTY);
        List<ReminderMail.Item> items = rows.rows(ITEMS, id, today).stream()
                .map(item -> new ReminderMail.Item(
                        item.get("id", UUID.class),
                        item.get("title", String.class),
                        item.get("plan", String.class),
                        item.get("due", LocalDate.class),
                        item.get("overdue", Boolean.class)))
                .toList();
        return new ReminderMail(
                id,
                row.get("name", String.class),
                row.get("address", String.class),
                row.get("recipient", String.class).startsWith("user:"),
                row.get("note", String.class),
                row.get("asked_by", String.class),
                row.get("tries", Integer.class),
                items);
    }

    void sent(UUID id) {
        end(id, "sent", null);
    }

    /** Everything was reported on before the mail left. */
    void needless(UUID id) {
        end(id, "cancelled", null);
    }

    /** The mail has certainly not left: it is tried again, or given up. */
    void notSent(ReminderMail mail, String failure) {
        ReminderRules.pauseAfter(mail.tries())
                .ifPresentOrElse(pause -> again(mail.id(), pause), () -> end(mail.id(), "failed", failure));
    }

    /** The mail server will never take it. */
    void refused(UUID id) {
        end(id, "failed", "refused");
    }

    /** It may have left. */
    void unknown(UUID id) {
        end(id, "unknown", "interrupted");
    }

    /** Ends what was under way in a process that is gone. */
    @Scheduled(every = "1m", delayed = "1m")
    void giveUpInterrupted() {
        Instant now = clock.instant();
        database.createNativeQuery("""
                        update reminder set state = 'unknown', failure = 'interrupted', next_attempt_at = null, finished_at = ?1
                        where state = 'sending' and next_attempt_at < ?1""").setParameter(1, now).executeUpdate();
    }

    @Scheduled(every = "1h", delayed = "13m")
    void forgetAddresses() {
        database.createNativeQuery("""
                        update reminder set name = null, address = null, note = null
                        where address is not null and created_at < ?1 and finished_at is not null""")
                .setParameter(1, clock.instant().minus(ADDRESSES_KEPT))
                .executeUpdate();
    }

    private void again(UUID id, Duration pause) {
        database.createNativeQuery("""
                        update reminder set state = 'pending', next_attempt_at = ?2 where id = ?1 and state = 'sending'""")
                .setParameter(1, id)
                .setParameter(2, clock.instant().plus(pause))
                .executeUpdate();
    }

    /** A mail that was given up meanwhile stays so. */
    private void end(UUID id, String state, @Nullable String failure) {
        database.createNativeQuery("""
                        update reminder set state = ?2, failure = ?3, next_attempt_at = null, finished_at = ?4
                        where id = ?1 and state = 'sending'""")
                .setParameter(1, id)
                .setParameter(2, state)
                .setParameter(3, failure)
                .setParameter(4, clock.instant())
                .executeUpdate();
    }
}
