package de.integrationsplan.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.persistence.VersionedEntity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a feature offers so that recorded changes of its objects can be taken back, through the same rules as any other write.
 * History finds it by the name of the entity and knows nothing else of the feature.
 */
public interface Reversible {

    /** As in {@link HistorySubject#entity()}. */
    String entity();

    /** What a change takes. */
    Permission changing();

    /** What a creation takes, and what bringing back takes. */
    default Permission creating() {
        return changing();
    }

    /** What a deletion takes. */
    default Permission removing() {
        return changing();
    }

    /**
     * What an entry {@code h} of the log must fulfil besides these permissions so that the caller may take it back, as a condition in
     * SQL; not asked for deletions.
     *
     * @param parameter takes a value and answers its place in the statement
     */
    default String undoable(Function<String, String> parameter) {
        return "true";
    }

    /** The object, locked until the transaction ends; null when it is not there. */
    @Nullable
    Present find(UUID id);

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem whatever the feature refuses a change with */
    void change(UUID id, IfMatch version, MergePatch patch);

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem whatever the feature refuses a deletion with; 409 while anything depends on it */
    void remove(UUID id, IfMatch version);

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem whatever the feature refuses a creation with */
    void bringBack(Gone gone);

    /** @param state as it is kept in history */
    record Present(int version, ObjectNode state) {}

    /**
     * A deleted object.
     *
     * @param version that it is to have; more than it ever had, so that an old entity tag is not mistaken for a new one
     * @param state the last one, with names of contact persons put in
     */
    record Gone(
            UUID id, @Nullable UUID planId, List<UUID> measureIds, int version, Instant createdAt, ObjectNode state) {

        /** The fields that people write. */
        public ObjectNode written() {
            ObjectNode written = state.deepCopy();
            written.remove(History.ORIGIN);
            return written;
        }

        /** Gives a new object the identity of the old one. */
        public <T extends VersionedEntity> T identify(T object) {
            object.returnAs(id, version, createdAt);
            return object;
        }

        /** What never changes, see {@link History#ORIGIN}; empty for objects recorded without. */
        public ObjectNode origin() {
            return state.withObject("/" + History.ORIGIN);
        }
    }
}
