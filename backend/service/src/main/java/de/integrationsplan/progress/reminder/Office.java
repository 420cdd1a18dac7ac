package de.integrationsplan.progress.reminder;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation as far as it can be written to. */
record Office(
        UUID id,
        @Nullable String key,
        String name,
        @Nullable String contactEmail,
        @Nullable UUID parentId) {}
