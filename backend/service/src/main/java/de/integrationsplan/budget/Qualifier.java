package de.integrationsplan.budget;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How an amount is meant. */
public enum Qualifier {
    EXACT("exact", true),
    /** "max.", "bis zu": an upper limit. */
    AT_MOST("at-most", true),
    /** "ca.", "rund". */
    ABOUT("about", true),
    AT_LEAST("at-least", true),
    /** "nach Bedarf": money will be needed, nobody says how much. */
    AS_NEEDED("as-needed", false),
    /** No figure; the line's reason code may say why. */
    NONE("none", false);

    @EnumeratedValue
    private final String code;

    private final boolean figure;

    Qualifier(String code, boolean figure) {
        this.code = code;
        this.figure = figure;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** Whether a figure goes with it. */
    public boolean hasFigure() {
        return figure;
    }

    public static Qualifier ofCode(String code) {
        return Codes.find(values(), Qualifier::code, code);
    }
}
