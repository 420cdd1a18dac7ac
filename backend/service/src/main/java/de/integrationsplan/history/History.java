package de.integrationsplan.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.access.Access;
import de.integrationsplan.access.CurrentUser;
import de.integrationsplan.platform.http.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what happened, in the transaction of the change: without the one there is not the other.
 *
 * <p>Two documents are kept. The <em>state</em> is the object as its input record ({@code MeasureInput} …), from which a
 * version can be compared and restored. The <em>shown</em> document is the same with names in place of ids; its differences
 * are what people read.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class History {

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper mapper;

    @Inject
    Access access;

    @Inject
    Clock clock;

    @Inject
    RequestId requestId;

    public void created(HistorySubject subject, ObjectNode state, ObjectNode shown) {
        write("created", subject, FieldChange.between(null, shown), state);
    }

    /** Writes nothing when nothing that is shown differs. */
    public void changed(HistorySubject subject, ObjectNode state, ObjectNode shownBefore, ObjectNode shown) {
        List<FieldChange> changes = FieldChange.between(shownBefore, shown);
        if (!changes.isEmpty()) {
            write("changed", subject, changes, state);
        }
    }

    public void deleted(HistorySubject subject, ObjectNode shownBefore) {
        write("deleted", subject, FieldChange.between(shownBefore, null), null);
    }

    /** For actions that are more than a change of fields: {@code imported}, {@code published}, {@code withdrawn}, {@code undone}. */
    public void happened(String action, HistorySubject subject, ObjectNode shown) {
        write(action, subject, FieldChange.between(null, shown), null);
    }

    private void write(String action, HistorySubject subject, List<FieldChange> changes, @Nullable ObjectNode state) {
        CurrentUser user = access.user();
        database.createNativeQuery("""
                        insert into history (at, actor_id, actor, action, entity, entity_id, title, plan_id, measure_ids, version,
                                             changes, snapshot, request_id)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as uuid), cast(?9 as uuid[]), ?10,
                                cast(?11 as jsonb), cast(?12 as jsonb), ?13)""")
                .setParameter(1, clock.instant())
                .setParameter(2, user.id())
                .setParameter(3, user.name())
                .setParameter(4, action)
                .setParameter(5, subject.entity())
                .setParameter(6, subject.id())
                .setParameter(7, subject.title())
                .setParameter(
                        8, subject.planId() == null ? null : subject.planId().toString())
                .setParameter(9, array(subject.measureIds()))
                .setParameter(10, subject.version())
                .setParameter(11, json(changes))
                .setParameter(12, state == null ? null : json(state))
                .setParameter(13, requestId.currentId())
                .executeUpdate();
    }

    private static String array(List<UUID> ids) {
        return "{" + String.join(",", ids.stream().map(UUID::toString).toList()) + "}";
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
