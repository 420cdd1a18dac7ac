package de.integrationsplan.budget;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What is booked on a line. */
public enum EntryKind {
    /** Money is set aside. */
    PLANNED("planned"),
    /** It is bound, by an order or a grant. */
    COMMITTED("committed"),
    /** It is paid. */
    SPENT("spent"),
    /** What was committed is free again: paid by now, or not needed any more. */
    RELEASED("released");

    @EnumeratedValue
    private final String code;

    EntryKind(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** Called by the framework for a query parameter. */
    public static EntryKind fromString(String code) {
        return Codes.find(values(), EntryKind::code, code);
    }
}
