package de.integrationsplan.transfer.reading;

import de.integrationsplan.transfer.table.Problem;
import java.util.List;

/**
 * A whole table, read.
 *
 * @param buildingBlocks each once, in the source's order
 * @param goals each once per building block, in the source's order
 * @param measures one per row
 * @param budgetLines every resource once, with the rows it serves
 * @param problems of all rows, and of what joins them
 */
public record PlanReading(
        List<BuildingBlockReading> buildingBlocks,
        List<PlanGoal> goals,
        List<MeasureReading> measures,
        List<BudgetLineReading> budgetLines,
        List<Problem> problems) {

    public PlanReading {
        buildingBlocks = List.copyOf(buildingBlocks);
        goals = List.copyOf(goals);
        measures = List.copyOf(measures);
        budgetLines = List.copyOf(budgetLines);
        problems = List.copyOf(problems);
    }
}
