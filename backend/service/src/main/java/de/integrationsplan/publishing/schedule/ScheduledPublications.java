package de.integrationsplan.publishing.schedule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.publishing.PublicationInput;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores scheduled publications and reads them. */
@ApplicationScoped
class ScheduledPublications implements PanacheRepositoryBase<ScheduledPublication, UUID> {

    private static final String SELECT = """
            select id, plan_id, due_at, input, state, scheduled_by_id, history_actor_name(scheduled_by_id) as scheduled_by,
                   edition_number, failure, finished_at, version, created_at, updated_at
            from scheduled_publication""";

    @Inject
    ObjectMapper mapper;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a one */
    ScheduledPublication locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
    }

    ScheduledPublication existing(UUID id) {
        return findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    /** Locks it for this transaction; null when it is not waiting any more, or another instance has it. */
    @Nullable
    ScheduledPublication claim(UUID id) {
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        SELECT + " where id = ?1 and state = 'waiting' for update skip locked",
                        ScheduledPublication.class)
                .setParameter(1, id)
                .getResultList();
        return rows.isEmpty() ? null : (ScheduledPublication) rows.get(0);
    }

    /** What is to be published by now, the oldest first. */
    @SuppressWarnings("unchecked")
    List<UUID> due(Instant now) {
        return getEntityManager()
                .createNativeQuery("""
                        select id from scheduled_publication where state = 'waiting' and due_at <= ?1
                        order by due_at, id limit 100""", UUID.class)
                .setParameter(1, now)
                .getResultList();
    }

    Slice<ScheduledPublicationView> ofPlan(UUID planId, PageRequest page) {
        @SuppressWarnings("unchecked")
        List<ScheduledPublication> rows = getEntityManager()
                .createNativeQuery(SELECT + """
                         where plan_id = ?1 and (cast(?2 as text) is null
                                                or (due_at, id) < (cast(?2 as timestamptz), cast(?3 as uuid)))
                        order by due_at desc, id desc limit ?4""", ScheduledPublication.class)
                .setParameter(1, planId)
                .setParameter(2, page.key(0))
                .setParameter(3, page.key(1))
                .setParameter(4, page.limitPlusOne())
                .getResultList();
        return Slice.of(
                page,
                rows,
                this::view,
                row -> List.of(row.dueAt().toString(), row.id().toString()));
    }

    ScheduledPublicationView view(ScheduledPublication row) {
        PublicationInput input = input(row);
        return new ScheduledPublicationView(
                row.id(),
                row.planId(),
                row.dueAt(),
                row.state(),
                row.scheduledBy(),
                input.note(),
                input.decision(),
                input.channels(),
                row.edition(),
                row.failure() == null
                        ? null
                        : read(row.failure(), PublicationFailure.class).told(),
                row.finishedAt(),
                row.version(),
                row.createdAt(),
                row.updatedAt());
    }

    PublicationInput input(ScheduledPublication row) {
        return read(row.input(), PublicationInput.class);
    }

    String write(Object record) {
        try {
            return mapper.writeValueAsString(record);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }
}
