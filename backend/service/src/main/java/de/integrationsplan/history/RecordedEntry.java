package de.integrationsplan.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry with what it takes to take it back.
 *
 * @param gone whether the object was deleted by it
 * @param state after it, or for a deletion before it; null where none was kept
 */
record RecordedEntry(
        long id,
        Instant at,
        String actor,
        String entity,
        UUID entityId,
        @Nullable UUID planId,
        List<UUID> measureIds,
        int version,
        boolean gone,
        @Nullable ObjectNode state,
        @Nullable String requestId) {}
