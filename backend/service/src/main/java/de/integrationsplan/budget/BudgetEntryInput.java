package de.integrationsplan.budget;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.contract.RequestBody;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A booking as it is written.
 *
 * @param amount euros, at most 13 integer digits and two decimals
 * @param fiscalYear the calendar year
 * @param text of the voucher; internal
 * @param corrects the entry that this one replaces
 */
@RequestBody
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BudgetEntryInput(
        EntryKind kind,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount,
        int fiscalYear,
        LocalDate date,
        String text,
        @Nullable UUID corrects) {

    /** @throws ArithmeticException for more than two decimals */
    public BudgetEntryInput {
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
        text = text.trim();
    }
}
