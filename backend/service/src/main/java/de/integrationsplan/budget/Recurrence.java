package de.integrationsplan.budget;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How often the amount is spent. */
public enum Recurrence {
    ONCE("once"),
    /** Every year; the amount is for one year. */
    YEARLY("yearly"),
    /** Once over the whole period. */
    PERIOD("period");

    @EnumeratedValue
    private final String code;

    Recurrence(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    static Recurrence ofCode(String code) {
        return Codes.find(values(), Recurrence::code, code);
    }
}
