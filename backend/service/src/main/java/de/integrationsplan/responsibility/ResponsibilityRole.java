package de.integrationsplan.responsibility;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** a) who leads ("Zuständigkeit"), b) who cooperates ("Zusammenarbeit"), c) who else takes part. */
public enum ResponsibilityRole {
    LEAD,
    COOPERATION,
    FURTHER;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static ResponsibilityRole of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
