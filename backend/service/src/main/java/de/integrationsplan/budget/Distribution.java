package de.integrationsplan.budget;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How an amount over a period falls on its years. */
public enum Distribution {
    /** In equal parts. */
    EVEN("even"),
    /** All of it in the first year. */
    AT_START("at-start");

    @EnumeratedValue
    private final String code;

    Distribution(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    static Distribution ofCode(String code) {
        return Codes.find(values(), Distribution::code, code);
    }
}
