package de.integrationsplan.transfer.reading;

/** How an amount is meant, as the source says it. */
public enum Qualifier {
    EXACT,
    AT_MOST,
    ABOUT,
    AT_LEAST,
    /** "nach Bedarf", with no figure. */
    AS_NEEDED,
    /** No figure, and nothing said about it. */
    NONE
}
