package de.integrationsplan.transfer.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One resource of a measure.
 *
 * @param amount euros, of a span the upper figure; two decimals, at most 13 digits before them; null if there is no figure
 * @param amountFrom the lower figure of a span; null otherwise
 * @param label staff kind, programme, third party or purpose, by kind; null where the kind says it all
 * @param periodFrom first year of a stated period, {@code YYYY}; null if none is stated
 * @param periodTo last year of a stated period, {@code YYYY}; null if none is stated
 * @param fte full-time equivalents; null if not stated
 * @param sharedWithNextRow "inkl. nachfolgende Zeile": one pot with the row below
 * @param sharedWithPreviousRow "Mittel s.o.": drawn from the pot of the row above, and no resource of its own
 * @param wording the piece of the cell this was read from
 */
public record ResourceReading(
        ResourceKind kind,
        Qualifier qualifier,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal amountFrom,
        Recurrence recurrence,
        @Nullable String label,
        @Nullable String periodFrom,
        @Nullable String periodTo,
        @Nullable BigDecimal fte,
        boolean sharedWithNextRow,
        boolean sharedWithPreviousRow,
        String wording,
        Certainty certainty) {

    /** Euros are meant, with a figure or without one; existing staff, staff kinds and in-kind capacity are not money. */
    public boolean isMoney() {
        return kind == ResourceKind.MONEY || kind == ResourceKind.FUNDING_PROGRAMME || kind == ResourceKind.THIRD_PARTY;
    }
}
