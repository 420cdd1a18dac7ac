package de.integrationsplan.budget;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The table row that a line was imported from.
 *
 * @param row from 1, without the header
 */
public record SourceRef(UUID importId, int row, @Nullable String page) {}
