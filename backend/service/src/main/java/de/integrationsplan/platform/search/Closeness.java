package de.integrationsplan.platform.search;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

    /** @param code null for a first page */
    public static Closeness of(@Nullable String code) {
        return code == null ? EXACT : valueOf(code.toUpperCase(Locale.ROOT));
    }
}
