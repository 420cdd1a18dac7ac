package de.integrationsplan.history;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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

    /** Entries per statement: enough to make the way to the database cheap, few enough to stay far below its time limits. */
    private static final int AT_ONCE = 500;

    private static final String INSERT = """
            insert into history (at, actor_id, actor, action, entity, entity_id, title, plan_id, measure_ids, version,
                                 changes, snapshot, request_id)
            select cast(?1 as timestamptz), ?2, ?3, ?4, e.entity, e.id, e.title, e.plan_id, e.measure_ids, e.version,
                   e.changes, e.snapshot, ?5
            from rows from (jsonb_to_recordset(cast(?6 as jsonb))
                            as (entity text, id uuid, title text, "planId" uuid, "measureIds" uuid[], version integer,
                                changes jsonb, snapshot jsonb))
                     with ordinality as e(entity, id, title, plan_id, measure_ids, version, changes, snapshot, place)
            order by e.place""";

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

    /** A new object with both of its documents. */
    public record Created(HistorySubject subject, ObjectNode state, ObjectNode shown) {}

    /** What differs between entries of one action. */
    private record Entry(
            @JsonUnwrapped HistorySubject subject,
            List<FieldChange> changes,
            @Nullable ObjectNode snapshot) {}

    public void created(HistorySubject subject, ObjectNode state, ObjectNode shown) {
        createdAll(List.of(new Created(subject, state, shown)));
    }

    /** In this order, with one statement for hundreds of objects. */
    public void createdAll(List<Created> objects) {
        for (int start = 0; start < objects.size(); start += AT_ONCE) {
            List<Created> part = objects.subList(start, Math.min(start + AT_ONCE, objects.size()));
            write("created", part.stream().map(History::entry).toList());
        }
    }

    private static Entry entry(Created object) {
        return new Entry(object.subject(), FieldChange.between(null, object.shown()), object.state());
    }

    /** Writes nothing when nothing that is shown differs. */
    public void changed(HistorySubject subject, ObjectNode state, ObjectNode shownBefore, ObjectNode shown) {
        List<FieldChange> changes = FieldChange.between(shownBefore, shown);
        if (!changes.isEmpty()) {
            write("changed", List.of(new Entry(subject, changes, state)));
        }
    }

    public void deleted(HistorySubject subject, ObjectNode shownBefore) {
        write("deleted", List.of(new Entry(subject, FieldChange.between(shownBefore, null), null)));
    }

    /** For actions that are more than a change of fields: {@code imported}, {@code published}, {@code withdrawn}, {@code undone}. */
    public void happened(String action, HistorySubject subject, ObjectNode shown) {
        write(action, List.of(new Entry(subject, FieldChange.between(null, shown), null)));
    }

    private void write(String action, List<Entry> entries) {
        CurrentUser user = access.user();
        database.createNativeQuery(INSERT)
                .setParameter(1, clock.instant())
                .setParameter(2, user.id())
                .setParameter(3, user.name())
                .setParameter(4, action)
                .setParameter(5, requestId.currentId())
                .setParameter(6, json(entries))
                .executeUpdate();
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
