package de.integrationsplan.platform.search;

import java.util.Locale;

/** How exactly the words of a search have to stand in a text. */
public enum Closeness {
    /** As words, their stems, or parts of words. */
    EXACT,
    /** Also spelled differently; taken when nothing is found otherwise, as it costs more and finds what nobody meant. */
    SIMILAR;

    /** As it travels in a cursor. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Closeness of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
