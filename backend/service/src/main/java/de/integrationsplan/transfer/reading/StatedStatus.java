package de.integrationsplan.transfer.reading;

/** How far a measure has come, where the table says so at all. */
public enum StatedStatus {
    PLANNED,
    IN_PREPARATION,
    RUNNING,
    COMPLETED,
    PAUSED,
    DROPPED
}
