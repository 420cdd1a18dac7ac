package de.integrationsplan.budget;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.contract.RequestBody;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A budget line as it is written.
 *
 * @param amount euros, at most 13 integer digits and two decimals; the upper figure of a span
 * @param amountFrom lower figure of a span
 * @param currency {@code EUR}, which is also the default
 * @param recurrence once by default
 * @param distribution how an amount over a period falls on its years
 * @param periodFrom partial date, as is {@code periodTo}
 * @param fte full-time equivalents, two decimals
 * @param funderId an organisation
 * @param ownShare the county's own part, 0 to 1, six decimals
 * @param productCode of the county's budget (NKF), as is {@code accountCode}
 * @param internal only for those who may read internals
 * @param lineage of the line that this one goes on; only when it is created, null otherwise
 */
@RequestBody
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BudgetLineInput(
        ResourceKind kind,
        Qualifier qualifier,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal amount,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal amountFrom,

        @Nullable String currency,
        @Nullable ReasonCode reasonCode,
        @Nullable Recurrence recurrence,
        @Nullable Distribution distribution,
        @Nullable String periodFrom,
        @Nullable String periodTo,
        @Nullable String label,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal fte,

        @Nullable UUID funderId,
        @Nullable UUID programmeId,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal ownShare,

        @Nullable String productCode,
        @Nullable String accountCode,
        @Nullable String wording,
        boolean internal,
        @Nullable UUID lineage,
        List<ServedMeasureInput> measures) {

    /**
     * Brings the same content into the same form: "100" and "100.00", blank and absent.
     *
     * @throws ArithmeticException for more than two decimals
     */
    public BudgetLineInput {
        amount = cents(amount);
        amountFrom = cents(amountFrom);
        currency = Objects.requireNonNullElse(currency, "EUR");
        recurrence = Objects.requireNonNullElse(recurrence, Recurrence.ONCE);
        label = trimmed(label);
        fte = cents(fte);
        ownShare = share(ownShare);
        productCode = trimmed(productCode);
        accountCode = trimmed(accountCode);
        wording = trimmed(wording);
        measures = List.copyOf(measures);
    }

    public Period period() {
        return new Period(periodFrom, periodTo);
    }

    public List<UUID> measureIds() {
        return measures.stream().map(ServedMeasureInput::measureId).toList();
    }

    /** What people call the line. */
    public String title() {
        return label != null ? label : wording != null ? wording : kind.title(Locale.GERMAN);
    }

    private static @Nullable BigDecimal cents(@Nullable BigDecimal value) {
        return value == null ? null : value.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** 0.5 and 0.50 are the same share. */
    static @Nullable BigDecimal share(@Nullable BigDecimal value) {
        return value == null ? null : value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    private static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.trim();
    }
}
