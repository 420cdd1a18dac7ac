package de.integrationsplan.continuation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.plan.BuildingBlockInput;
import de.integrationsplan.plan.BuildingBlockService;
import de.integrationsplan.plan.GoalInput;
import de.integrationsplan.plan.GoalService;
import de.integrationsplan.platform.contract.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Takes over the building blocks and goals that measures need; what the next plan has already is used. */
@ApplicationScoped
class NextStructure {

    @Inject
    BuildingBlockService blocks;

    @Inject
    GoalService goals;

    @Inject
    Documents documents;

    /** @return for each of the goals its counterpart in the next plan */
    Map<UUID, UUID> takeOver(UUID planId, UUID nextPlanId, Collection<UUID> goalIds) {
        Map<UUID, BuildingBlockInput> source = blocks.inputs(planId);
        Map<String, UUID> presentBlocks = new HashMap<>();
        Map<UUID, BuildingBlockInput> nextBlocks = blocks.inputs(nextPlanId);
        nextBlocks.forEach((id, block) -> presentBlocks.put(key(block), id));
        Map<String, UUID> presentGoals = new HashMap<>();
        goals.inputs(nextPlanId).forEach((id, goal) -> presentGoals.put(key(goal, nextBlocks), id));
        Map<UUID, UUID> counterparts = new HashMap<>();
        goals.inputs(planId).forEach((id, goal) -> {
            if (goalIds.contains(id)) {
                UUID next = presentGoals.computeIfAbsent(
                        key(goal, source),
                        missing -> goals.create(
                                nextPlanId,
                                with(goal, blocks(goal.buildingBlockIds(), nextPlanId, source, presentBlocks))));
                counterparts.put(id, next);
            }
        });
        return counterparts;
    }

    private List<UUID> blocks(
            List<UUID> ids, UUID nextPlanId, Map<UUID, BuildingBlockInput> source, Map<String, UUID> present) {
        return ids.stream()
                .map(id -> block(Objects.requireNonNull(source.get(id)), nextPlanId, source, present))
                .toList();
    }

    /** Members first, as a combination refers to them. */
    private UUID block(
            BuildingBlockInput block,
            UUID nextPlanId,
            Map<UUID, BuildingBlockInput> source,
            Map<String, UUID> present) {
        UUID known = present.get(key(block));
        if (known != null) {
            return known;
        }
        List<UUID> members = blocks(block.memberIds(), nextPlanId, source, present);
        UUID made = blocks.create(nextPlanId, with(block, members));
        present.put(key(block), made);
        return made;
    }

    private BuildingBlockInput with(BuildingBlockInput block, List<UUID> memberIds) {
        return copy(block, "memberIds", memberIds, BuildingBlockInput.class);
    }

    private GoalInput with(GoalInput goal, List<UUID> blockIds) {
        return copy(goal, "buildingBlockIds", blockIds, GoalInput.class);
    }

    /** Everything as it is but the references, which lead into the other plan. */
    private <T> T copy(T part, String field, List<UUID> ids, Class<T> type) {
        ObjectNode document = documents.toDocument(part);
        document.remove(field);
        if (!ids.isEmpty()) {
            ArrayNode references = document.putArray(field);
            ids.forEach(id -> references.add(id.toString()));
        }
        return documents.toRecord(document, type);
    }

    private static String key(BuildingBlockInput block) {
        return Objects.requireNonNullElse(block.number(), block.title()).strip().toLowerCase(Locale.GERMAN);
    }

    private static String key(GoalInput goal, Map<UUID, BuildingBlockInput> blocks) {
        return goal.title().strip().toLowerCase(Locale.GERMAN)
                + '\n'
                + goal.buildingBlockIds().stream()
                        .map(id -> key(Objects.requireNonNull(blocks.get(id))))
                        .sorted()
                        .toList();
    }
}
