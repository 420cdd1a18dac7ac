package de.integrationsplan.transfer.reading;

import java.util.List;

/**
 * A goal of the framework concept as a row names it.
 *
 * @param title one line; the lines of a goal that has several are joined by " / "
 * @param marksNew "Neu:" stands at the goal, and so covers all its rows
 */
public record GoalReading(String title, boolean marksNew, String wording, Certainty certainty, List<Finding> findings) {

    public GoalReading {
        findings = List.copyOf(findings);
    }
}
