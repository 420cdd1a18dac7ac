package de.integrationsplan.savedview;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whose a view is. */
public enum ViewScope {
    /** Nobody else sees it. */
    PERSONAL,
    /** Everybody sees it. */
    TEAM;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static ViewScope of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
