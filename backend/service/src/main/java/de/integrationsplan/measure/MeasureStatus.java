package de.integrationsplan.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a measure has come ("Umsetzungsstand"). */
public enum MeasureStatus {
    PLANNED,
    IN_PREPARATION,
    RUNNING,
    COMPLETED,
    PAUSED,
    DROPPED;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static MeasureStatus of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether work on it is over: only the coordination opens it again. */
    boolean isEnding() {
        return this == COMPLETED || this == DROPPED;
    }

    /** Who stops says why. */
    boolean needsReason() {
        return this == PAUSED || this == DROPPED;
    }
}
