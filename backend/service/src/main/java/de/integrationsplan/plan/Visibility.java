package de.integrationsplan.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether measures of a goal or building block may be published. */
public enum Visibility {
    PUBLIC,
    INTERNAL;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Visibility of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
