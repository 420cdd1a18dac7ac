package de.integrationsplan.progress.reminder;

import java.util.Locale;

/** Why somebody is reminded. */
enum Occasion {
    DUE,
    OVERDUE,
    ASKED;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
