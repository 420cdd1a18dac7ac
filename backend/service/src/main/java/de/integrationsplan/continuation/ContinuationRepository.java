package de.integrationsplan.continuation;

import de.integrationsplan.access.CurrentUser;
import de.integrationsplan.platform.persistence.Ids;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tables of continuations, for writing. */
@ApplicationScoped
class ContinuationRepository {

    @Inject
    EntityManager database;

    UUID add(UUID planId, ContinuationInput input, CurrentUser user, Instant now) {
        UUID id = Ids.next();
        database.createNativeQuery("""
                        insert into continuation (id, plan_id, year, title, subtitle, as_of, created_by_id, created_by, created_at)
                        values (?1, ?2, ?3, ?4, ?5, cast(?6 as date), ?7, ?8, ?9)""")
                .setParameter(1, id)
                .setParameter(2, planId)
                .setParameter(3, input.year())
                .setParameter(4, input.title())
                .setParameter(5, input.subtitle())
                .setParameter(6, input.asOf() == null ? null : input.asOf().toString())
                .setParameter(7, user.id())
                .setParameter(8, user.name())
                .setParameter(9, now)
                .executeUpdate();
        return id;
    }

    /**
     * The continuation, which nobody else changes until the transaction ends.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none
     */
    Continuation locked(UUID id) {
        return find("select * from continuation where id = ?1 for update", id);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none */
    Continuation get(UUID id) {
        return find("select * from continuation where id = ?1", id);
    }

    private Continuation find(String sql, UUID id) {
        List<?> rows =
                database.createNativeQuery(sql, Tuple.class).setParameter(1, id).getResultList();
        if (rows.isEmpty()) {
            throw Problem.notFound();
        }
        Tuple row = (Tuple) rows.get(0);
        return new Continuation(
                row.get("id", UUID.class),
                row.get("plan_id", UUID.class),
                new ContinuationInput(
                        row.get("year", Integer.class),
                        row.get("title", String.class),
                        row.get("subtitle", String.class),
                        row.get("as_of", LocalDate.class)),
                row.get("target_plan_id", UUID.class),
                row.get("version", Integer.class));
    }

    void accepted(UUID id, UUID nextPlanId) {
        database.createNativeQuery("update continuation set target_plan_id = ?2, version = version + 1 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, nextPlanId)
                .executeUpdate();
    }

    void delete(UUID id) {
        database.createNativeQuery("delete from continuation where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Makes sure that a line has a row, and holds it until the transaction ends. */
    UUID lockedLine(UUID continuationId, UUID measureId, String noInput) {
        database.createNativeQuery("""
                        insert into continuation_line (id, continuation_id, measure_id, decision, input, version)
                        values (?1, ?2, ?3, 'undecided', cast(?4 as jsonb), 0)
                        on conflict (continuation_id, measure_id) do nothing""")
                .setParameter(1, Ids.next())
                .setParameter(2, continuationId)
                .setParameter(3, measureId)
                .setParameter(4, noInput)
                .executeUpdate();
        return (UUID) database.createNativeQuery(
                        "select id from continuation_line where continuation_id = ?1 and measure_id = ?2 for update",
                        UUID.class)
                .setParameter(1, continuationId)
                .setParameter(2, measureId)
                .getSingleResult();
    }

    void decide(UUID lineId, ContinuationDecision decision, String input, CurrentUser user, Instant now) {
        database.createNativeQuery("""
                        update continuation_line
                        set decision = ?2, input = cast(?3 as jsonb), version = version + 1, decided_by_id = ?4,
                            decided_by = ?5, decided_at = ?6
                        where id = ?1""")
                .setParameter(1, lineId)
                .setParameter(2, decision.key())
                .setParameter(3, input)
                .setParameter(4, user.id())
                .setParameter(5, user.name())
                .setParameter(6, now)
                .executeUpdate();
    }

    /**
     * @param decision as decided, or as proposed
     * @param measureId in the next plan; null for a measure that ended
     */
    void lineAccepted(UUID lineId, ContinuationDecision decision, @Nullable UUID measureId, Instant now) {
        database.createNativeQuery("""
                        update continuation_line
                        set accepted_at = ?2, accepted_measure_id = ?3, version = version + 1, decision = ?4,
                            input = input || jsonb_build_object('decision', cast(?4 as text))
                        where id = ?1""")
                .setParameter(4, decision.key())
                .setParameter(1, lineId)
                .setParameter(2, now)
                .setParameter(3, measureId)
                .executeUpdate();
    }

    void reopened(UUID lineId) {
        database.createNativeQuery("""
                        update continuation_line
                        set accepted_at = null, accepted_measure_id = null, version = version + 1
                        where id = ?1""").setParameter(1, lineId).executeUpdate();
    }
}
