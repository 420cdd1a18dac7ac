package de.integrationsplan.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What never changes of a measure. Nothing is known of one that was recorded before origins were kept. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeasureOrigin(@Nullable UUID lineage, @Nullable MeasureSource source) {}
