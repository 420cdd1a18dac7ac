package de.integrationsplan.progress.reminder;

import java.util.List;

/**
 * Who is to be told what.
 *
 * @param letters one for each recipient, in the order of their ids
 * @param unreachable what nobody can be reminded of
 * @param optedOut how many people want no reminders
 */
record Addressed(List<Letter> letters, List<DueMeasure> unreachable, int optedOut) {}
