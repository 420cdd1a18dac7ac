package de.integrationsplan.transfer.reading;

import java.util.List;

/**
 * One resource of the plan and the rows it serves. A pot of several rows is one line, so it counts once in every total.
 *
 * @param rows data rows, 1-based, ascending; the first is where the resource stands
 */
public record BudgetLineReading(ResourceReading resource, List<Integer> rows) {

    public BudgetLineReading {
        rows = List.copyOf(rows);
    }

    public boolean isShared() {
        return rows.size() > 1;
    }
}
