package de.integrationsplan.budget;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.access.Access;
import de.integrationsplan.access.CurrentUser;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Closes fiscal years for bookings in all plans, and opens them again. */
@ApplicationScoped
@Transactional
public class FiscalYearService {

    private static final String JSON = """
            cast(json_build_object('fiscalYear', y.year, 'closed', y.closed, 'note', y.note,
                                   'changedAt', iso_instant(y.changed_at),
                                   'changedBy', history_actor_name(y.changed_by_id)) as text) as json""";

    private static final String LIST = "select " + JSON + " from fiscal_year y order by y.year desc";

    private static final String ONE = "select " + JSON + ", floor(extract(epoch from y.changed_at) * 1000) as tag"
            + " from fiscal_year y where y.year = ?1";

    @Inject
    JsonQueries json;

    @Inject
    EntityManager database;

    @Inject
    History history;

    @Inject
    Access access;

    @Inject
    Clock clock;

    public List<RawJson> list() {
        return json.all(LIST);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when it is closed already */
    public Tagged<RawJson> close(int year, FiscalYearInput input) {
        return change(year, true, input.note());
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when it is open */
    public Tagged<RawJson> reopen(int year, FiscalYearInput input) {
        return change(year, false, input.note());
    }

    private Tagged<RawJson> change(int year, boolean closed, String note) {
        if (year < 1900 || year > 2200) {
            throw Problem.notFound();
        }
        lock(year, "pg_advisory_xact_lock");
        if (isClosed(year) == closed) {
            throw Problem.of(
                    ProblemType.CONFLICT, closed ? "This year is closed already." : "This year is not closed.");
        }
        CurrentUser user = access.user();
        database.createNativeQuery("""
                        insert into fiscal_year (year, closed, note, changed_by_id, changed_by, changed_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        on conflict (year) do update
                            set closed = excluded.closed, note = excluded.note, changed_by_id = excluded.changed_by_id,
                                changed_by = excluded.changed_by, changed_at = excluded.changed_at""")
                .setParameter(1, year)
                .setParameter(2, closed)
                .setParameter(3, note.trim())
                .setParameter(4, user.id())
                .setParameter(5, user.name())
                .setParameter(6, clock.instant())
                .executeUpdate();
        ObjectNode shown = JsonNodeFactory.instance.objectNode().put("note", note.trim());
        history.happened(closed ? "closed" : "reopened", subject(year), shown);
        return json.one(ONE, year);
    }

    /**
     * Sees to it that nobody closes or opens these years until the transaction ends.
     *
     * @return whether one of them is closed
     */
    boolean holdOpen(List<Integer> years) {
        boolean closed = false;
        for (int year : years.stream().sorted().toList()) {
            lock(year, "pg_advisory_xact_lock_shared");
            closed |= isClosed(year);
        }
        return closed;
    }

    private boolean isClosed(int year) {
        return json.count("select count(*) from fiscal_year where closed and year = ?1", year) > 0;
    }

    private void lock(int year, String function) {
        database.createNativeQuery("select 1 from " + function + "(hashtextextended('fiscal-year', ?1))")
                .setParameter(1, year)
                .getSingleResult();
    }

    private static HistorySubject subject(int year) {
        UUID id = UUID.nameUUIDFromBytes(("fiscal-year " + year).getBytes(StandardCharsets.UTF_8));
        return new HistorySubject("fiscal-year", id, Integer.toString(year), null, List.of(), 1);
    }
}
