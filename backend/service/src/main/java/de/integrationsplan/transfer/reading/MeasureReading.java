package de.integrationsplan.transfer.reading;

import de.integrationsplan.transfer.table.Problem;
import java.util.List;

/**
 * One table row, read: one measure.
 *
 * @param row data row, 1-based
 * @param page page of the source, as written; empty if not stated
 * @param isNew the row as a whole is new this year, wherever "Neu:" stands
 * @param readings one per piece, for the preview
 * @param problems of this row's cells
 */
public record MeasureReading(
        int row,
        String page,
        BuildingBlockReading buildingBlock,
        GoalReading goal,
        MeasureCell measure,
        boolean isNew,
        ScheduleReading schedule,
        ResponsibilityCell responsibility,
        ResourceCell resources,
        List<Reading> readings,
        List<Problem> problems) {

    public MeasureReading {
        readings = List.copyOf(readings);
        problems = List.copyOf(problems);
    }

    public List<PartyReading> leads() {
        return responsibility.inRole(PartyRole.LEAD);
    }

    /** Some of its items are new, the row as a whole is not. */
    public boolean isNewInPart() {
        return !isNew && measure.isNewInPart();
    }
}
