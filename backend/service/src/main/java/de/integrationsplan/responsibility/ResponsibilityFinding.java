package de.integrationsplan.responsibility;

import java.util.Locale;

/** What is wrong with who carries a measure; each is a work list. */
public enum ResponsibilityFinding {
    NO_LEAD,
    LEAD_EXPIRED,
    LEAD_WITHOUT_USER,
    ORGANISATION_ENDED;

    /** For a query parameter whose values the contract has checked. */
    public static ResponsibilityFinding of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
