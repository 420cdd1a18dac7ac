package de.integrationsplan.budget;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.budget.CostLine.MeasureRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line in a total.
 *
 * @param counts what it adds to {@code upper}
 * @param countsLower what it adds to {@code lower}
 * @param share the group's part of a pot with shares
 * @param sharedWithOtherGroups whether it stands in the totals of other groups as well
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TotalLine(
        UUID id,
        @Nullable String wording,
        @Nullable String label,
        ResourceKind kind,
        Qualifier qualifier,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal amount,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal amountFrom,

        Recurrence recurrence,
        List<MeasureRef> measures,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal counts,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal countsLower,
        Effect effect,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal share,

        boolean sharedWithOtherGroups,
        List<Reason> reasons) {

    static TotalLine of(CostLine line, Effect effect, Part part, List<Reason> reasons) {
        return new TotalLine(
                line.id(),
                line.text().wording(),
                line.text().label(),
                line.kind(),
                line.amount().qualifier(),
                line.amount().amount(),
                line.amount().amountFrom(),
                line.timing().recurrence(),
                line.served().stream().map(CostLine.Served::measure).toList(),
                part.range().upper(),
                part.range().lower(),
                effect,
                part.share() == null ? null : plain(part.share()),
                part.oneOfSeveral(),
                reasons);
    }

    private static BigDecimal plain(BigDecimal share) {
        BigDecimal stripped = share.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
