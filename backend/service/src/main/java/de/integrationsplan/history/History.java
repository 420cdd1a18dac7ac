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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what happened, in the transaction of the change: without the one there is not the other.
 *
 * <p>Two documents are kept. The <em>state</em> is the object as its input record ({@code MeasureInput} …), from which a
 * version can be compared and restored. The <em>shown</em> document is the same with names in place of ids; its differences
 * are what people read. A deletion keeps the last state.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class History {

    /**
     * A state's field for what never changes and is in no input: what a measure goes on from, where a line was read. Kept, so
     * that a deleted object comes back whole and a plan of long ago can be shown.
     */
    public static final String ORIGIN = "origin";

    /** Entries per statement: enough to make the way to the database cheap, few enough to stay far below its time limits. */
    private static final int AT_ONCE = 500;

    private static final String INSERT = """
            insert into history (at, actor_id, actor, action, entity, entity_id, title, plan_id, measure_ids, version,
                                 changes, snapshot, request_id, gone, undoes)
            select cast(?1 as timestamptz), ?2, ?3, ?4, e.entity, e.id, e.title, e.plan_id, e.measure_ids, e.version,
                   e.changes, case when ?7 then history_last_state(e.entity, e.id) else e.snapshot end, ?5, ?7, cast(?8 as bigint)
            from rows from (jsonb_to_recordset(cast(?6 as jsonb))
                            as (entity text, id uuid, title text, "planId" uuid, "measureIds" uuid[], version integer,
                                changes jsonb, snapshot jsonb))
                     with ordinality as e(entity, id, title, plan_id, measure_ids, version, changes, snapshot, place)
            order by e.place""";

    /** Objects that one statement removes, each with what history last knew of it: its state, and what people last read. */
    private static final String INSERT_GONE = """
            insert into history (at, actor_id, actor, action, entity, entity_id, title, plan_id, measure_ids, version,
                                 changes, snapshot, request_id, gone, undoes)
            select cast(?1 as timestamptz), ?2, ?3, ?4, h.entity, h.entity_id, h.title, h.plan_id, h.measure_ids, h.version,
                   history_last_shown(h.entity, h.entity_id), h.snapshot, ?5, true, cast(?6 as bigint)
            from (select distinct on (l.entity, l.entity_id) l.* from history l
                  where l.entity_id = any (?7) and l.snapshot is not null
                  order by l.entity, l.entity_id, l.id desc) h
            where not h.gone
            order by array_position(?7, h.entity_id)""";

    /** What is being taken back on this thread: the entries written meanwhile say so. */
    private static final ThreadLocal<TakingBack> TAKING_BACK = new ThreadLocal<>();

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

    /** Writes nothing when nothing differs, neither in what is shown nor in what is kept. */
    public void changed(HistorySubject subject, ObjectNode state, ObjectNode shownBefore, ObjectNode shown) {
        List<FieldChange> changes = FieldChange.between(shownBefore, shown);
        if (!changes.isEmpty() || !isLastState(subject, state)) {
            write("changed", List.of(new Entry(subject, changes, state)));
        }
    }

    /** The last state stays with the entry, so that the object can come back. */
    public void deleted(HistorySubject subject, ObjectNode shownBefore) {
        write("deleted", List.of(new Entry(subject, FieldChange.between(shownBefore, null), null)));
    }

    /** For objects that go along with another one, or many at once: in this order, each as history last knew it. */
    public void deletedAll(List<UUID> ids) {
        for (int start = 0; start < ids.size(); start += AT_ONCE) {
            writeGone(ids.subList(start, Math.min(start + AT_ONCE, ids.size())));
        }
    }

    private void writeGone(List<UUID> ids) {
        CurrentUser user = access.user();
        TakingBack back = TAKING_BACK.get();
        database.createNativeQuery(INSERT_GONE)
                .setParameter(1, clock.instant())
                .setParameter(2, user.id())
                .setParameter(3, user.name())
                .setParameter(4, back == null ? "deleted" : back.action())
                .setParameter(5, requestId.currentId())
                .setParameter(6, back == null ? null : Long.toString(back.entry()))
                .setParameter(7, ids.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** For actions that are more than a change of fields: {@code imported}, {@code published}, {@code withdrawn}, {@code undone}. */
    public void happened(String action, HistorySubject subject, ObjectNode shown) {
        write(action, List.of(new Entry(subject, FieldChange.between(null, shown), null)));
    }

    /** Entries written by the work say that they take this one back, or restore what it recorded. */
    void takingBack(String action, long entry, Runnable work) {
        TAKING_BACK.set(new TakingBack(action, entry));
        try {
            work.run();
        } finally {
            TAKING_BACK.remove();
        }
    }

    private record TakingBack(String action, long entry) {}

    /** Two goals of one title look the same and are not. */
    private boolean isLastState(HistorySubject subject, ObjectNode state) {
        List<?> same = database.createNativeQuery("""
                        select history_named(history_last_state(?1, ?2)) - 'origin' = cast(?3 as jsonb) - 'origin'""", Boolean.class)
                .setParameter(1, subject.entity())
                .setParameter(2, subject.id())
                .setParameter(3, json(state))
                .getResultList();
        return !Boolean.FALSE.equals(same.get(0));
    }

    private void write(String action, List<Entry> entries) {
        CurrentUser user = access.user();
        TakingBack back = TAKING_BACK.get();
        database.createNativeQuery(INSERT)
                .setParameter(1, clock.instant())
                .setParameter(2, user.id())
                .setParameter(3, user.name())
                .setParameter(4, back == null ? action : back.action())
                .setParameter(5, requestId.currentId())
                .setParameter(6, json(entries))
                .setParameter(7, action.equals("deleted"))
                .setParameter(8, back == null ? null : Long.toString(back.entry()))
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
