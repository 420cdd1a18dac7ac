package de.integrationsplan.regrouping;

import de.integrationsplan.platform.contract.RequestBody;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the measures that another becomes. What no part names goes to the first (items), or to all of them (responsibilities;
 * budget lines, as shared pots).
 *
 * @param description null in the first part for that of the measure
 * @param items places in the measure's items, from 0
 * @param goalIds null for those of the measure
 */
@RequestBody
public record SplitPart(
        String title,
        @Nullable String description,
        List<Integer> items,
        @Nullable List<UUID> goalIds,
        List<UUID> responsibilityIds,
        List<UUID> budgetLineIds) {

    public SplitPart {
        items = Objects.requireNonNullElse(items, List.of());
        responsibilityIds = Objects.requireNonNullElse(responsibilityIds, List.of());
        budgetLineIds = Objects.requireNonNullElse(budgetLineIds, List.of());
    }
}
