/** Reminders of reports that are due, by mail, each at most once. */
@NullMarked
package de.integrationsplan.progress.reminder;

import org.jspecify.annotations.NullMarked;
