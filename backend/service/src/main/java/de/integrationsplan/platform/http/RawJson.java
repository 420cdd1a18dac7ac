package de.integrationsplan.platform.http;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** JSON that the database has assembled; it is passed on as it is. */
public record RawJson(@JsonValue @JsonRawValue String text) {}
