package de.integrationsplan.transfer.reading;

import de.integrationsplan.transfer.table.Column;

/**
 * What one piece of a cell was read as, for the preview. Wording and text may hold a person's name: for staff only.
 *
 * @param row data row, 1-based
 * @param read in German, one line
 */
public record Reading(int row, Column column, String wording, String read, Certainty certainty) {}
