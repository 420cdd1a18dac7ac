package de.integrationsplan.transfer.reading;

/** One part of a measure: a bullet or a line, without its bullet. */
public record MeasureItem(String text, boolean isNew) {}
