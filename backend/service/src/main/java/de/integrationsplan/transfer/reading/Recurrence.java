package de.integrationsplan.transfer.reading;

/** How often an amount is there: once for the plan year, every year, or for a period of years. */
public enum Recurrence {
    ONCE,
    YEARLY,
    PERIOD
}
