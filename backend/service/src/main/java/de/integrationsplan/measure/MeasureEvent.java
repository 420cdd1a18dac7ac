package de.integrationsplan.measure;

import jakarta.persistence.Embeddable;

/**
 * Something that happens on a date.
 *
 * @param date partial date
 */
@Embeddable
public record MeasureEvent(String date, String title) {}
