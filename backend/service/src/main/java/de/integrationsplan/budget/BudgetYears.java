package de.integrationsplan.budget;

import de.integrationsplan.budget.CostLine.MeasureRef;
import java.util.List;
import java.util.UUID;

/** What a measure costs over the years: one entry for each plan that holds one of its lineage, the oldest first. */
public record BudgetYears(UUID lineage, List<Year> items) {

    /** A measure of the lineage in one plan. */
    public record Year(int year, UUID planId, String planTitle, MeasureRef measure, BudgetTotal total) {}
}
