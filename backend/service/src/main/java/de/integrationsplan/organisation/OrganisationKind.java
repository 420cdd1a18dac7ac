package de.integrationsplan.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of party it is: an office of the county, a unit of one, a town, somebody else, or a group of people. */
public enum OrganisationKind {
    OFFICE,
    UNIT,
    MUNICIPALITY,
    PARTNER,
    GROUP;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static OrganisationKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
