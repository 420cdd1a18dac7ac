package de.integrationsplan.transfer.reading;

/**
 * A dated event of a measure.
 *
 * @param date {@code YYYY-MM-DD} or {@code YYYY-MM}
 * @param title what happens then; "Termin" where the text does not say
 */
public record ScheduleEvent(String date, String title, String wording) {}
