package de.integrationsplan.transfer.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A building block of the framework concept as a row names it.
 *
 * @param number "Punkt 9", "10.1"; of a combination its members joined, "10.1+10.2+10.3"; null if the cell states none
 * @param members the numbers of the blocks a combination joins, in the source's order; empty for a single block
 */
public record BuildingBlockReading(
        @Nullable String number,
        String title,
        List<String> members,
        String wording,
        Certainty certainty,
        List<Finding> findings) {

    public BuildingBlockReading {
        members = List.copyOf(members);
        findings = List.copyOf(findings);
    }

    public boolean isCombination() {
        return !members.isEmpty();
    }

    /** What makes two rows stand in the same block: the number, or the title where there is none. */
    public String identity() {
        return number != null ? number : title;
    }
}
