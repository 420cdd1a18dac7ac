package de.integrationsplan.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The table cell that a line was imported from.
 *
 * @param row from 1, without the header
 * @param column its key in the import, for example {@code resources}
 * @param cell all that it says
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceRef(UUID importId, int row, @Nullable String page, String column, String cell) {}
