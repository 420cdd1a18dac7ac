package de.integrationsplan.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What never changes of a budget line. Nothing is known of one that was recorded before origins were kept. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BudgetLineOrigin(
        @Nullable UUID lineage,
        @Nullable Integer position,
        @Nullable SourceRef source) {}
