package de.integrationsplan.transfer;

import de.integrationsplan.plan.BuildingBlockInput;
import de.integrationsplan.plan.BuildingBlockService;
import de.integrationsplan.plan.GoalInput;
import de.integrationsplan.plan.GoalService;
import de.integrationsplan.transfer.reading.BuildingBlockReading;
import de.integrationsplan.transfer.reading.MeasureReading;
import de.integrationsplan.transfer.reading.PlanReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the building blocks and goals that a table names, each once. What an empty plan already has under the same number or
 * title is used. Numbered blocks come first, because a combination refers to them; positions keep the table's order.
 */
@ApplicationScoped
class PlanStructureWriter {

    @Inject
    PresentStructure present;

    @Inject
    BuildingBlockService blocks;

    @Inject
    GoalService goals;

    PlanStructure write(UUID planId, PlanReading plan) {
        Map<String, UUID> blockIds = new HashMap<>(present.blocks(planId));
        int knownBlocks = blockIds.size();
        Map<String, Wanted> wanted = wanted(plan.buildingBlocks(), present.lastBlockPosition(planId));
        wanted.forEach((key, block) -> {
            if (!block.reading().isCombination()) {
                blockIds.computeIfAbsent(key, missing -> blocks.create(planId, block.asNumbered()));
            }
        });
        wanted.forEach((key, block) -> {
            if (block.reading().isCombination() && !blockIds.containsKey(key)) {
                List<UUID> members = block.reading().members().stream()
                        .map(number -> member(planId, number, blockIds))
                        .toList();
                blockIds.put(key, blocks.create(planId, block.asCombination(members)));
            }
        });
        Map<PlanStructure.GoalKey, UUID> goalIds = new LinkedHashMap<>(present.goals(planId));
        int knownGoals = goalIds.size();
        int last = present.lastGoalPosition(planId);
        for (MeasureReading row : plan.measures()) {
            goalIds.computeIfAbsent(
                    PlanStructure.GoalKey.of(row),
                    key -> goals.create(
                            planId,
                            new GoalInput(
                                    key.title(),
                                    last + goalIds.size() - knownGoals + 1,
                                    List.of(Objects.requireNonNull(blockIds.get(key.block()))))));
        }
        return new PlanStructure(goalIds, blockIds.size() - knownBlocks, goalIds.size() - knownGoals);
    }

    /** A part of a combination that has no rows of its own stands in the plan with what is known of it: its number. */
    private UUID member(UUID planId, String number, Map<String, UUID> blockIds) {
        return blockIds.computeIfAbsent(
                PlanStructure.blockKey(number),
                missing -> blocks.create(planId, new BuildingBlockInput(number, number, null, List.of())));
    }

    private static Map<String, Wanted> wanted(List<BuildingBlockReading> readings, int lastPosition) {
        Map<String, Wanted> wanted = new LinkedHashMap<>();
        for (BuildingBlockReading reading : readings) {
            wanted.putIfAbsent(
                    PlanStructure.blockKey(reading.identity()), new Wanted(reading, lastPosition + wanted.size() + 1));
        }
        return wanted;
    }

    private record Wanted(BuildingBlockReading reading, int position) {

        BuildingBlockInput asNumbered() {
            return new BuildingBlockInput(reading.number(), title(reading.number()), position, List.of());
        }

        BuildingBlockInput asCombination(List<UUID> members) {
            return new BuildingBlockInput(null, title(reading.number()), position, members);
        }

        /** A block needs a title: its number where the table has none. */
        private String title(@Nullable String number) {
            return reading.title().isBlank()
                    ? Objects.requireNonNullElse(number, PlanStructure.NO_BLOCK)
                    : reading.title();
        }
    }
}
