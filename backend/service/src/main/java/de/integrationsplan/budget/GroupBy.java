package de.integrationsplan.budget;

import com.fasterxml.jackson.annotation.JsonValue;

/** What totals can be grouped by. */
public enum GroupBy {
    BUILDING_BLOCK("building-block"),
    GOAL("goal"),
    LEAD("lead"),
    FUNDER("funder"),
    PROGRAMME("programme"),
    KIND("kind"),
    FISCAL_YEAR("fiscal-year"),
    MEASURE("measure");

    private final String code;

    GroupBy(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** Called by the framework for a query parameter. */
    public static GroupBy fromString(String code) {
        return Codes.find(values(), GroupBy::code, code);
    }
}
