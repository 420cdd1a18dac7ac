package de.integrationsplan.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The table row that something was imported from.
 *
 * @param row from 1, without the header
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureSource(
        UUID importId, int row, @Nullable String page) {}
