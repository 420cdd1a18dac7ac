package de.integrationsplan.transfer;

import de.integrationsplan.transfer.reading.MeasureReading;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The building blocks and goals of a plan, as the rows of a table find them.
 *
 * @param goals id of each goal
 * @param newBlocks how many the import has added, as {@code newGoals}
 */
record PlanStructure(Map<GoalKey, UUID> goals, int newBlocks, int newGoals) {

    static final String NO_BLOCK = "Ohne Baustein";
    static final String NO_GOAL = "Ohne Ziel";

    /** A goal is another one in another building block, even with the same title. */
    record GoalKey(String block, String title) {

        static GoalKey of(MeasureReading row) {
            String title = row.goal().title();
            return new GoalKey(blockKey(row.buildingBlock().identity()), title.isBlank() ? NO_GOAL : title);
        }
    }

    PlanStructure {
        goals = Map.copyOf(goals);
    }

    UUID goalOf(MeasureReading row) {
        return Objects.requireNonNull(goals.get(GoalKey.of(row)), "every row's goal is written before the row");
    }

    /** "Punkt 9" and "punkt 9" are one block, as the database sees it too. */
    static String blockKey(String identity) {
        return identity.isBlank() ? NO_BLOCK.toLowerCase(Locale.ROOT) : identity.toLowerCase(Locale.ROOT);
    }
}
