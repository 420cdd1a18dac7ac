package de.integrationsplan.budget;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Why there is no figure, in the manner of IATI's {@code budget-not-provided}. */
public enum ReasonCode {
    NOT_STATED("not-stated"),
    NOT_YET_DECIDED("not-yet-decided"),
    NOT_APPLICABLE("not-applicable"),
    CONFIDENTIAL("confidential");

    @EnumeratedValue
    private final String code;

    ReasonCode(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
