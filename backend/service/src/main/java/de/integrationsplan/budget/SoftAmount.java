package de.integrationsplan.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An amount as people say it: "max. 10.000 €", "ca. 6.500 €", "nach Bedarf".
 *
 * @param amount euros, two decimals; null exactly when the qualifier has no figure
 * @param amountFrom lower figure of a span, not above {@code amount}; null when it is no span
 */
public record SoftAmount(
        Qualifier qualifier,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal amountFrom) {

    /** @throws ArithmeticException for parts of a cent: nothing is ever rounded silently */
    public SoftAmount {
        amount = amount == null ? null : amount.setScale(2, RoundingMode.UNNECESSARY);
        amountFrom = amountFrom == null ? null : amountFrom.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** "At least" and money without a figure: it may cost more than is written. */
    boolean isOpenUpwards() {
        return qualifier == Qualifier.AT_LEAST || !qualifier.hasFigure();
    }
}
