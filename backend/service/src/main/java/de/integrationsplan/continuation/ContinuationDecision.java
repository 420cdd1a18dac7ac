package de.integrationsplan.continuation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What becomes of a measure in the next plan. */
public enum ContinuationDecision {
    CARRIED,
    CHANGED,
    ENDED,
    UNDECIDED;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static ContinuationDecision of(String key) {
        return Arrays.stream(values())
                .filter(decision -> decision.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key));
    }

    boolean goesOn() {
        return this == CARRIED || this == CHANGED;
    }
}
