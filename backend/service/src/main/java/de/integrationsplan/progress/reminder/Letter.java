package de.integrationsplan.progress.reminder;

import java.util.List;

/** What one recipient is to be reminded of. */
record Letter(Recipient recipient, List<DueMeasure> measures) {}
