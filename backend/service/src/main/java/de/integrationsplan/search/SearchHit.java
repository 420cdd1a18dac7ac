package de.integrationsplan.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found; matches stand between {@code ⟦} and {@code ⟧}.
 *
 * @param known the number of a building block, the key of an organisation
 * @param markedTitle the title with its matches
 * @param excerpt where it was found, if not in the title
 * @param planId null for an organisation, as {@code planYear}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SearchHit(
        SearchKind kind,
        UUID id,
        String title,
        @Nullable String known,
        String markedTitle,
        @Nullable String excerpt,
        @Nullable UUID planId,
        @Nullable Integer planYear) {}
