package de.integrationsplan.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.access.CurrentUser;
import de.integrationsplan.access.Role;
import de.integrationsplan.platform.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of jobs, for writing, in the caller's transaction. */
@ApplicationScoped
class Jobs {

    /** Longer than any pause between two steps; after it another instance begins anew. */
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final int MOST_ATTEMPTS = 3;
    private static final Duration KEPT = Duration.ofDays(7);

    private static final String TAKE = """
            update job set state = 'running', attempts = attempts + 1, lease_until = cast(?1 as timestamptz) + cast(?2 as interval),
                           started_at = coalesce(started_at, ?1), done = 0, version = version + 1
            where id = (select id from job
                        where state = 'waiting' or (state = 'running' and lease_until < ?1)
                        order by created_at, id limit 1 for update skip locked)
            returning id, kind, cast(input as text) as input, attempts, user_id, history_actor_name(user_id) as user_name, user_roles,
                      organisation_key""";

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper mapper;

    @Inject
    Clock clock;

    UUID add(String kind, String title, ObjectNode input, CurrentUser user) {
        UUID id = Ids.next();
        query("""
                insert into job (id, kind, title, input, user_id, user_name, user_roles, organisation_key, created_at)
                values (?1, ?2, ?3, cast(?4 as jsonb), ?5, ?6, ?7, ?8, ?9)""", id, kind, title, json(input), user.id(), user.name())
                .setParameter(7, user.roles().stream().map(Role::name).toArray(String[]::new))
                .setParameter(8, user.organisationKey())
                .setParameter(9, clock.instant())
                .executeUpdate();
        return id;
    }

    /** The oldest that waits, or whose instance has fallen silent. */
    Optional<Job> take() {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(TAKE, Tuple.class)
                .setParameter(1, clock.instant())
                .setParameter(2, LEASE.toString())
                .getResultList();
        return rows.stream().findFirst().map(this::job);
    }

    static boolean isHopeless(Job job) {
        return job.attempt() > MOST_ATTEMPTS;
    }

    /** Tells how far it is and keeps it; false when it was cancelled or belongs to another instance by now. */
    boolean keep(Job job, int done, int total) {
        return query("""
                        update job set done = ?3, total = ?4, lease_until = cast(?5 as timestamptz) + cast(?6 as interval),
                                       version = version + 1
                        where id = ?1 and attempts = ?2 and state = 'running' and not cancel_requested""", job.id(), job.attempt(), done, total, clock.instant(), LEASE.toString())
                        .executeUpdate()
                == 1;
    }

    /** In the transaction of the effect: whoever has lost the job leaves no effect. */
    void succeeded(Job job, Outcome outcome) {
        Outcome.File file = outcome.file();
        String location = outcome.location() == null ? "/jobs/" + job.id() + "/result" : outcome.location();
        int changed = query("""
                        update job set state = 'done', location = ?3, file_name = ?4, file_type = ?5, file = ?6, finished_at = ?7,
                                       done = coalesce(total, done), lease_until = null, version = version + 1
                        where id = ?1 and attempts = ?2 and state = 'running' and not cancel_requested""", job.id(), job.attempt(), location)
                .setParameter(4, file == null ? null : file.name())
                .setParameter(5, file == null ? null : file.type())
                .setParameter(6, file == null ? null : file.bytes())
                .setParameter(7, clock.instant())
                .executeUpdate();
        if (changed == 0) {
            throw new JobCancelled();
        }
    }

    void failed(Job job, ObjectNode failure) {
        query("""
                update job set state = 'failed', failure = cast(?3 as jsonb), finished_at = ?4, lease_until = null,
                               version = version + 1
                where id = ?1 and attempts = ?2 and state = 'running'""", job.id(), job.attempt(), json(failure), clock.instant()).executeUpdate();
    }

    /** Does nothing to a job that another instance has taken over. */
    void stopped(Job job) {
        query("""
                update job set state = 'cancelled', finished_at = ?3, lease_until = null, version = version + 1
                where id = ?1 and attempts = ?2 and state = 'running' and cancel_requested""", job.id(), job.attempt(), clock.instant()).executeUpdate();
    }

    /** @return false when it is over already */
    boolean cancel(UUID id) {
        return query("""
                        update job set cancel_requested = true, version = version + 1,
                                       state = case when state = 'waiting' then 'cancelled' else state end,
                                       finished_at = case when state = 'waiting' then cast(?2 as timestamptz) end
                        where id = ?1 and state in ('waiting', 'running')""", id, clock.instant()).executeUpdate() == 1;
    }

    void forgetOld() {
        query("delete from job where finished_at < ?1", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    private Job job(Tuple row) {
        Set<Role> roles = Arrays.stream(row.get("user_roles", String[].class))
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        String name = row.get("user_name", String.class);
        CurrentUser user = new CurrentUser(
                row.get("user_id", String.class), name, name, roles, row.get("organisation_key", String.class), null);
        return new Job(
                row.get("id", UUID.class),
                row.get("kind", String.class),
                object(row.get("input", String.class)),
                user,
                row.get("attempts", Integer.class));
    }

    private Query query(String sql, @Nullable Object... parameters) {
        Query query = database.createNativeQuery(sql);
        for (int index = 0; index < parameters.length; index++) {
            query.setParameter(index + 1, parameters[index]);
        }
        return query;
    }

    private ObjectNode object(String json) {
        try {
            return (ObjectNode) mapper.readTree(json);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }

    private String json(ObjectNode value) {
        return value.toString();
    }
}
