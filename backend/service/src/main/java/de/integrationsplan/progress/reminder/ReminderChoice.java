package de.integrationsplan.progress.reminder;

/**
 * What the caller has chosen; the contract's schema {@code ReminderSettings}.
 *
 * @param available whether mails can be sent at all
 * @param version 0 before the first choice
 */
public record ReminderChoice(boolean wanted, boolean available, int version) {}
