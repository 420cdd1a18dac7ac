package de.integrationsplan.access;

import java.util.Locale;

/** The roles of the realm. */
public enum Role {
    VIEWER,
    EDITOR,
    COORDINATOR,
    FINANCE,
    AUDITOR,
    ADMIN,
    PORTAL;

    /** As it stands in a token. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }
}
