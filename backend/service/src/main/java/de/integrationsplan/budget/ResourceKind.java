package de.integrationsplan.budget;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Locale;

/** What a budget line provides, in the order in which totals list them. */
public enum ResourceKind {
    MONEY("money", true, "Geldmittel", "Money"),
    FUNDING_PROGRAMME("funding-programme", true, "Förderprogramm", "Funding programme"),
    THIRD_PARTY("third-party", true, "Mittel Dritter", "Third-party means"),
    STAFF("staff", false, "Personal", "Staff"),
    EXISTING_STAFF("existing-staff", false, "Vorhandenes Personal", "Existing staff"),
    IN_KIND("in-kind", false, "Sachleistung", "In-kind capacity");

    @EnumeratedValue
    private final String code;

    private final boolean money;
    private final String german;
    private final String english;

    ResourceKind(String code, boolean money, String german, String english) {
        this.code = code;
        this.money = money;
        this.german = german;
        this.english = english;
    }

    /** As in the contract and in the database. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Whether it is money at all. What is not never counts in a total, whatever figure stands beside it. */
    public boolean isMoney() {
        return money;
    }

    public String title(Locale language) {
        return language.getLanguage().equals("en") ? english : german;
    }

    public static ResourceKind ofCode(String code) {
        return Codes.find(values(), ResourceKind::code, code);
    }
}
