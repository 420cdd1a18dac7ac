package de.integrationsplan.budget;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;

/**
 * From at least to at most, in euros with two decimals.
 *
 * @param lower never above {@code upper}
 */
public record Range(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal lower,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal upper) {

    static final BigDecimal NOTHING = new BigDecimal("0.00");

    public static final Range ZERO = new Range(NOTHING, NOTHING);

    public Range {
        if (lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException(lower + " > " + upper);
        }
    }

    Range plus(Range other) {
        return new Range(lower.add(other.lower), upper.add(other.upper));
    }
}
