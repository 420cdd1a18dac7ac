package de.integrationsplan.budget;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a line counts in a total as it does, for clients to put into words. */
public enum Reason {
    /** Nothing of it in the lower bound. */
    UPPER_LIMIT,
    /** Its lower figure in the lower bound. */
    SPAN,
    ABOUT,
    /** More is possible. */
    AT_LEAST,
    NO_FIGURE,
    NOT_MONEY,
    /** Once, though several measures of the group draw on it. */
    POT_ONCE,
    /** With the shares of the group's measures. */
    POT_SHARE,
    /** In full here and in other groups. */
    POT_ELSEWHERE,
    /** A plan is for one year. */
    YEARLY_ONCE,
    /** The year's part of an amount over several years. */
    PERIOD_EVEN,
    /** All of it in the first year of the period. */
    PERIOD_AT_START,
    /** All of it in one year, as nobody has said how it falls on the years. */
    PERIOD_WHOLE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
