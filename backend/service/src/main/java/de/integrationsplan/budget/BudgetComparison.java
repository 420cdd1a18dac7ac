package de.integrationsplan.budget;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.budget.ComparisonRules.Cause;
import de.integrationsplan.budget.CostLine.MeasureRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The costs of two plans and what makes the difference, as the contract shows them.
 *
 * @param unchanged number of lines that cost the same
 */
public record BudgetComparison(
        Plan before, Plan after, Difference difference, List<CauseTotal> causes, int unchanged, String currency) {

    /** A plan with its bounds. */
    public record Plan(
            UUID planId,
            int year,
            String title,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal lower,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal upper,
            int unquantified) {}

    /** Euros with two decimals, may be negative. */
    public record Difference(
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal lower,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal upper,
            int unquantified) {

        static Difference of(ComparisonRules.Difference difference) {
            return new Difference(difference.lower(), difference.upper(), difference.unquantified());
        }
    }

    /** All that one cause makes. */
    public record CauseTotal(String cause, Difference difference, List<Change> changes) {}

    /** What one line makes. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Change(@Nullable Line before, @Nullable Line after, Difference difference) {}

    /** A line as it is in one of the plans. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            UUID id,
            String title,
            ResourceKind kind,
            Qualifier qualifier,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal amount,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal amountFrom,

            List<MeasureRef> measures) {

        static @Nullable Line of(@Nullable CostLine line, Locale language) {
            return line == null
                    ? null
                    : new Line(
                            line.id(),
                            Objects.requireNonNullElseGet(
                                    line.text().label(),
                                    () -> Objects.requireNonNullElseGet(
                                            line.text().wording(),
                                            () -> line.kind().title(language))),
                            line.kind(),
                            line.amount().qualifier(),
                            line.amount().amount(),
                            line.amount().amountFrom(),
                            line.served().stream().map(CostLine.Served::measure).toList());
        }
    }

    static BudgetComparison of(Plan before, Plan after, List<LinePairs.Pair> pairs, Locale language) {
        Map<Cause, List<Change>> changes = new EnumMap<>(Cause.class);
        Map<Cause, ComparisonRules.Difference> sums = new EnumMap<>(Cause.class);
        int unchanged = 0;
        for (LinePairs.Pair pair : pairs) {
            List<ComparisonRules.Change> found = ComparisonRules.changes(pair.before(), pair.after());
            unchanged += found.isEmpty() ? 1 : 0;
            for (ComparisonRules.Change change : found) {
                sums.merge(change.cause(), change.difference(), ComparisonRules.Difference::plus);
                changes.computeIfAbsent(change.cause(), any -> new ArrayList<>())
                        .add(new Change(
                                Line.of(pair.before(), language),
                                Line.of(pair.after(), language),
                                Difference.of(change.difference())));
            }
        }
        List<CauseTotal> causes = changes.entrySet().stream()
                .map(entry -> new CauseTotal(
                        entry.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        Difference.of(Objects.requireNonNull(sums.get(entry.getKey()))),
                        entry.getValue()))
                .toList();
        Difference all = new Difference(
                after.lower().subtract(before.lower()),
                after.upper().subtract(before.upper()),
                after.unquantified() - before.unquantified());
        return new BudgetComparison(before, after, all, causes, unchanged, "EUR");
    }
}
