package de.integrationsplan.publishing;

/** An edition has been made; observed after commit by whoever shows it. */
public record EditionPublished(int number) {}
