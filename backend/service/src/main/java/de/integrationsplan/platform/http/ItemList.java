package de.integrationsplan.platform.http;

import java.util.List;

/** A short list that comes whole. */
public record ItemList<T>(List<T> items) {}
