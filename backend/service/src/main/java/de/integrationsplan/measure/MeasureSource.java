package de.integrationsplan.measure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The table row that something was imported from.
 *
 * @param row from 1, without the header
 */
public record MeasureSource(
        UUID importId, int row, @Nullable String page) {}
