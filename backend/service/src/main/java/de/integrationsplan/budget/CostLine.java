package de.integrationsplan.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A budget line as {@link BudgetRules} need it.
 *
 * @param ownShare the county's own part, 0 to 1; see {@link BudgetRules#ownShareOf}
 * @param served the measures it pays for; several make it a shared pot
 */
public record CostLine(
        UUID id,
        Text text,
        ResourceKind kind,
        SoftAmount amount,
        Timing timing,
        BigDecimal ownShare,
        List<Served> served) {

    /** What people call it, and what the source says. */
    public record Text(@Nullable String wording, @Nullable String label) {}

    /**
     * A measure the line pays for.
     *
     * @param share part of the pot, more than 0; either all measures of a line have one, or none counts
     * @param groups where the measure stands in the grouping that is asked for; empty when nowhere
     */
    public record Served(MeasureRef measure, @Nullable BigDecimal share, List<Group> groups) {}

    /** A measure by name. */
    public record MeasureRef(UUID id, String title) {}

    boolean isSplit() {
        return !served.isEmpty() && served.stream().allMatch(one -> one.share() != null);
    }

    List<BigDecimal> shares() {
        return served.stream().map(one -> Objects.requireNonNull(one.share())).toList();
    }
}
