package de.integrationsplan.measure;

import jakarta.persistence.Embeddable;

/** A page on the web that belongs to a measure. */
@Embeddable
public record MeasureLink(String title, String url) {}
