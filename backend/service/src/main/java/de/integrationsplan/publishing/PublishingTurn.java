package de.integrationsplan.publishing;

import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets one publish at a time, and nobody on top of what they have not seen. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PublishingTurn {

    /** Any number that nothing else in this database locks. */
    private static final long LOCK = 7_305_001;

    @Inject
    EntityManager database;

    @Inject
    EditionQueries editions;

    /**
     * Makes this transaction the only one that publishes.
     *
     * @throws HttpProblem 409 when somebody else published while we waited, or still does
     */
    void take() {
        int seen = newest();
        try {
            database.createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)", String.class)
                    .setParameter(1, LOCK)
                    .getSingleResult();
        } catch (LockTimeoutException | PessimisticLockException stillPublishing) {
            throw Problem.of(ProblemType.EDITION_CONFLICT);
        }
        int now = newest();
        if (now != seen) {
            throw newer(now);
        }
    }

    /**
     * To be asked once it is our turn.
     *
     * @param basedOn newest edition that the publisher saw; null when nobody looked
     * @throws HttpProblem 409 when one of the channels has a newer one
     */
    void requireSeen(@Nullable Integer basedOn, List<String> channels) {
        int present = (Integer) database.createNativeQuery(
                        "select coalesce(max(edition_number), 0) from edition_channel where channel_key = any (?1)",
                        Integer.class)
                .setParameter(1, channels.toArray(String[]::new))
                .getSingleResult();
        if (basedOn != null && present > basedOn) {
            throw newer(present);
        }
    }

    private HttpProblem newer(int number) {
        return Problem.builder(ProblemType.EDITION_CONFLICT, "Edition " + number + " was published meanwhile.")
                .with("newerEdition", editions.one(number).edition().body())
                .build();
    }

    private int newest() {
        return (Integer) database.createNativeQuery("select coalesce(max(number), 0) from edition", Integer.class)
                .getSingleResult();
    }
}
