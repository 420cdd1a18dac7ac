package de.integrationsplan.progress.reminder;

import java.util.UUID;

/** What became of asking everybody; the contract's schema of the same name. */
record ReminderRun(UUID id, int recipients, int measures, int unreachable) {}
