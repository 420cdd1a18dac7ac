package de.integrationsplan.transfer.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the goal column. A cell is one goal, even on several lines, because nobody but the county knows whether the lines are
 * two goals or a goal and its explanation; the preview says so.
 */
public final class GoalReader {

    private GoalReader() {}

    public static GoalReading read(String cell) {
        NewMark.Stripped stripped = NewMark.strip(Wording.plain(cell));
        List<String> lines = Wording.lines(stripped.text());
        List<Finding> findings = new ArrayList<>();
        Certainty certainty = Certainty.HIGH;
        if (lines.isEmpty()) {
            findings.add(Finding.warning("goal.none", cell));
            certainty = Certainty.LOW;
        } else if (lines.size() > 1) {
            findings.add(Finding.info("goal.multiple-lines", cell));
            certainty = Certainty.MEDIUM;
        }
        return new GoalReading(String.join(" / ", lines), stripped.marked(), cell, certainty, findings);
    }
}
