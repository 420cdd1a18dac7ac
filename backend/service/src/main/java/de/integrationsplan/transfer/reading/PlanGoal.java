package de.integrationsplan.transfer.reading;

/** A goal in its building block; two rows have the same goal if both agree. */
public record PlanGoal(String buildingBlock, String title) {

    static PlanGoal of(MeasureReading measure) {
        return new PlanGoal(measure.buildingBlock().identity(), measure.goal().title());
    }
}
