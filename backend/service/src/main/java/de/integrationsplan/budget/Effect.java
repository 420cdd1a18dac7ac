package de.integrationsplan.budget;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a line counts in a total. */
public enum Effect {
    EXACT("exact"),
    AT_MOST("at-most"),
    ABOUT("about"),
    AT_LEAST("at-least"),
    /** From a lower to an upper figure. */
    SPAN("span"),
    /** Money without a figure: it counts as one line that nobody has put a figure on. */
    UNQUANTIFIED("unquantified"),
    /** Staff and things: listed, but never summed. */
    NOT_MONEY("not-money");

    private final String code;

    Effect(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
