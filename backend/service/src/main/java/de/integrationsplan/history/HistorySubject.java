package de.integrationsplan.history;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a history entry is about.
 *
 * @param entity as in the contract: {@code measure}, {@code budget-line} …
 * @param title what people call it; kept, so that a deleted object still has a name
 * @param measureIds measures in whose history the entry shows
 * @param version after the change
 */
public record HistorySubject(
        String entity,
        UUID id,
        @Nullable String title,
        @Nullable UUID planId,
        List<UUID> measureIds,
        int version) {}
