package de.integrationsplan.budget;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * The balance of a group.
 *
 * @param unlimited money lines without a limit, for one fiscal year each
 * @param warnings lines with a warning other than a closed year, for one fiscal year each
 */
public record GroupBalance(
        Group group, @JsonUnwrapped BalanceFigures figures, int unlimited, int warnings, String currency) {

    static GroupBalance nothing(Group group) {
        return new GroupBalance(group, BalanceFigures.NOTHING, 0, 0, "EUR");
    }

    GroupBalance plus(BalanceFigures part, BookingRules.Balance balance) {
        boolean warned = balance.warnings().stream().anyMatch(warning -> warning != BookingRules.Warning.YEAR_CLOSED);
        return new GroupBalance(
                group,
                figures.plus(part),
                unlimited + (balance.available() == null ? 1 : 0),
                warnings + (warned ? 1 : 0),
                currency);
    }
}
