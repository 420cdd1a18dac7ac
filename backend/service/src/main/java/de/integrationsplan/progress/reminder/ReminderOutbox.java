package de.integrationsplan.progress.reminder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationsplan.access.CurrentUser;
import de.integrationsplan.platform.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is still to be sent, and to whom. What somebody was reminded of before is left out by the database itself. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReminderOutbox {

    private static final String INSERT = """
            with listed as (
                insert into reminder_measure (reminder_id, measure_id, recipient, due, occasion, asked_id)
                select ?1, x.id, ?2, x.due, x.occasion, cast(?7 as uuid)
                from jsonb_to_recordset(cast(?5 as jsonb)) as x(id uuid, due date, occasion text)
                order by x.id
                on conflict do nothing
                returning measure_id)
            insert into reminder (id, recipient, name, address, note, asked_id, asked_by_id, asked_by, created_at, state, next_attempt_at)
            select ?1, ?2, ?3, ?4, ?6, cast(?7 as uuid), ?8, ?10, ?9, 'pending', ?9
            where exists (select from listed)""";

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper mapper;

    @Inject
    Clock clock;

    /** An act of a coordinator. */
    record Asked(UUID id, CurrentUser by, @Nullable String note) {}

    private record Listed(UUID id, LocalDate due, String occasion) {}

    /**
     * Writes one mail for a recipient, unless there is nothing new in it.
     *
     * @param asked null for what happens by itself
     * @return whether there is one
     */
    boolean write(Letter letter, Function<DueMeasure, Occasion> occasion, @Nullable Asked asked) {
        List<Listed> measures = letter.measures().stream()
                .map(measure -> new Listed(
                        measure.id(), measure.due(), occasion.apply(measure).key()))
                .toList();
        return database.createNativeQuery(INSERT)
                        .setParameter(1, Ids.next())
                        .setParameter(2, letter.recipient().id())
                        .setParameter(3, letter.recipient().name())
                        .setParameter(4, letter.recipient().address())
                        .setParameter(5, json(measures))
                        .setParameter(6, asked == null ? null : asked.note())
                        .setParameter(7, asked == null ? null : asked.id())
                        .setParameter(8, asked == null ? null : asked.by().id())
                        .setParameter(9, clock.instant())
                        .setParameter(10, asked == null ? null : asked.by().name())
                        .executeUpdate()
                > 0;
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
