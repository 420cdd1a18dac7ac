package de.integrationsplan.responsibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What never changes of a responsibility. Nothing is known of one that was recorded before origins were kept. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResponsibilityOrigin(
        @Nullable UUID measureId,
        @Nullable String wording,
        @Nullable Integer position) {}
