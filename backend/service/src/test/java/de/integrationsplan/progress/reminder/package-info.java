/** Reminders to a mail server that really listens. */
@NullMarked
package de.integrationsplan.progress.reminder;

import org.jspecify.annotations.NullMarked;
