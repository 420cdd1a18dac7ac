package de.integrationsplan.responsibility;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a handover does to a responsibility. */
public enum HandoverOutcome {
    /** It ends on the day before; the other organisation's begins. */
    HANDED_OVER,
    /** It had not begun yet, and is the other organisation's now. */
    REASSIGNED,
    /** It ends on the day before; the other organisation has the role already. */
    ALREADY_THERE,
    /** It had not begun yet, and the other organisation will have the role already: nothing changes. */
    KEPT;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static HandoverOutcome of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
