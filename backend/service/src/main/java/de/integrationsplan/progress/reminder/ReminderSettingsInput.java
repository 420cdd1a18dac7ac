package de.integrationsplan.progress.reminder;

import de.integrationsplan.platform.contract.RequestBody;

/** Whether the caller wants reminders by mail. */
@RequestBody
public record ReminderSettingsInput(boolean wanted) {}
