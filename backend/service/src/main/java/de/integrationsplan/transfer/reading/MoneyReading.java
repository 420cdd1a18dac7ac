package de.integrationsplan.transfer.reading;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An amount in euros as it is said.
 *
 * @param amount the figure, of a span the upper one; two decimals, at most 13 digits before them; null if it cannot be read
 * @param amountFrom the lower figure of a span; null otherwise
 * @param recurrence {@link Recurrence#YEARLY} or {@link Recurrence#ONCE}: periods belong to the resource
 */
public record MoneyReading(
        Qualifier qualifier,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal amountFrom,
        Recurrence recurrence,
        Certainty certainty,
        List<Finding> findings) {

    public MoneyReading {
        findings = List.copyOf(findings);
    }
}
