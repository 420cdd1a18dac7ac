package de.integrationsplan.budget;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.problem.FieldMessages;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is planned, committed, spent and available on a line in one fiscal year, in euros with two decimals.
 *
 * @param available null when nothing sets a limit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BudgetBalance(
        int fiscalYear,
        Qualifier qualifier,
        Range planned,
        String plannedBy,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal committed,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal released,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal open,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal spent,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal available,

        String currency,
        List<Warning> warnings) {

    /** A warning with its sentence in the caller's language. */
    public record Warning(String code, String message) {}

    static BudgetBalance of(int fiscalYear, BookingRules.Balance balance) {
        return new BudgetBalance(
                fiscalYear,
                balance.qualifier(),
                balance.planned(),
                code(balance.plannedBy()),
                balance.booked().committed(),
                balance.booked().released(),
                balance.booked().open(),
                balance.booked().spent(),
                balance.available(),
                "EUR",
                balance.warnings().stream()
                        .map(BudgetBalance::code)
                        .map(code -> new Warning(code, FieldMessages.of(code)))
                        .toList());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
