package de.integrationsplan.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.history.AsOfState.Kept;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** THE RULES OF "AS OF": how the recorded states of a plan's objects become the plan that people saw, with names in place of ids. */
final class AsOfRules {

    private static final List<String> ROLES = List.of("lead", "cooperation", "further");

    private static final Comparator<Kept> IN_ORDER = Comparator.comparingInt(Kept::position)
            .thenComparing(one -> one.id().toString());

    private final AsOfState state;
    private final Map<UUID, Kept> blocks;
    private final Map<UUID, Kept> goals;
    private final Map<UUID, Kept> measures;
    private final Map<UUID, List<Kept>> responsibilities;
    private final List<Kept> lines;

    private AsOfRules(AsOfState state) {
        this.state = state;
        blocks = inOrder("building-block");
        goals = inOrder("goal");
        measures = inOrder("measure");
        lines = List.copyOf(inOrder("budget-line").values());
        responsibilities = state.of("responsibility").stream()
                .sorted(Comparator.comparingInt((Kept one) ->
                                ROLES.indexOf(one.state().path("role").asText()))
                        .thenComparing(IN_ORDER))
                .collect(Collectors.groupingBy(one -> one.measureIds().get(0)));
    }

    /** Null when there was no such plan. */
    static @Nullable AsOfPlan plan(Instant at, AsOfState state) {
        return state.of("plan").isEmpty() ? null : new AsOfRules(state).plan(at);
    }

    private AsOfPlan plan(Instant at) {
        return new AsOfPlan(
                at,
                state.of("plan").get(0).written(),
                blocks.values().stream().map(this::block).toList(),
                goals.values().stream().map(this::goal).toList(),
                measures.values().stream().map(this::measure).toList(),
                lines.stream().map(this::line).toList());
    }

    private Map<UUID, Kept> inOrder(String entity) {
        return state.of(entity).stream()
                .sorted(IN_ORDER)
                .collect(Collectors.toMap(Kept::id, one -> one, (one, other) -> one, LinkedHashMap::new));
    }

    private ObjectNode block(Kept block) {
        ObjectNode shown = block.written();
        shown.remove("memberIds");
        if (!block.ids("memberIds").isEmpty()) {
            shown.set("members", blockRefs(block.ids("memberIds")));
        }
        return shown;
    }

    private ObjectNode goal(Kept goal) {
        ObjectNode shown = goal.written();
        shown.remove("buildingBlockIds");
        shown.set("buildingBlocks", blockRefs(goal.ids("buildingBlockIds")));
        return shown;
    }

    private ObjectNode measure(Kept measure) {
        ObjectNode shown = measure.written();
        shown.remove("goalIds");
        List<Kept> itsGoals = measure.ids("goalIds").stream()
                .map(goals::get)
                .filter(goal -> goal != null)
                .toList();
        ArrayNode goalRefs = shown.putArray("goals");
        itsGoals.forEach(goal -> goalRefs.add(ref(goal, "title")));
        Set<UUID> blockIds = new LinkedHashSet<>(blocks.keySet());
        blockIds.retainAll(itsGoals.stream()
                .flatMap(goal -> goal.ids("buildingBlockIds").stream())
                .collect(Collectors.toSet()));
        shown.set("buildingBlocks", blockRefs(blockIds));
        ArrayNode parties = shown.putArray("responsibilities");
        responsibilities.getOrDefault(measure.id(), List.of()).forEach(one -> parties.add(party(one)));
        ArrayNode resources = shown.putArray("budgetLines");
        lines.stream().filter(line -> serves(line, measure.id())).forEach(line -> resources.add(line(line)));
        return shown;
    }

    private ObjectNode party(Kept responsibility) {
        ObjectNode shown = responsibility.written();
        shown.remove("measureId");
        named(shown, responsibility.id("organisationId"), "organisationId", "organisation");
        return shown;
    }

    private ObjectNode line(Kept line) {
        ObjectNode shown = line.written();
        named(shown, state.funderOf(line), "funderId", "funder");
        named(shown, line.id("programmeId"), "programmeId", "programme");
        ArrayNode served = shown.putArray("measures");
        line.state().path("measures").forEach(one -> served.add(served(one)));
        return shown;
    }

    private ObjectNode served(JsonNode one) {
        ObjectNode shown = JsonNodeFactory.instance.objectNode();
        UUID id = UUID.fromString(one.path("measureId").asText());
        shown.put("id", id.toString());
        Kept measure = measures.get(id);
        if (measure != null) {
            shown.set("title", measure.state().get("title"));
        }
        if (one.hasNonNull("share")) {
            shown.set("share", one.get("share"));
        }
        return shown;
    }

    private static boolean serves(Kept line, UUID measureId) {
        for (JsonNode served : line.state().path("measures")) {
            if (served.path("measureId").asText().equals(measureId.toString())) {
                return true;
            }
        }
        return false;
    }

    private void named(ObjectNode shown, @Nullable UUID id, String idField, String field) {
        shown.remove(idField);
        if (id != null) {
            ObjectNode then = state.references().get(id);
            ObjectNode ref = shown.putObject(field);
            ref.put("id", id.toString());
            if (then != null) {
                copy(then, ref, "key");
                copy(then, ref, "name");
            }
        }
    }

    private ArrayNode blockRefs(Collection<UUID> ids) {
        ArrayNode refs = JsonNodeFactory.instance.arrayNode();
        ids.stream().map(blocks::get).filter(block -> block != null).forEach(block -> refs.add(blockRef(block)));
        return refs;
    }

    private ObjectNode blockRef(Kept block) {
        ObjectNode ref = ref(block, "number");
        copy(block.state(), ref, "title");
        List<Kept> members = block.ids("memberIds").stream()
                .map(blocks::get)
                .filter(member -> member != null)
                .toList();
        if (!members.isEmpty()) {
            ArrayNode numbers = ref.putArray("memberNumbers");
            members.forEach(member -> numbers.add(member.state().get("number")));
        }
        return ref;
    }

    private static ObjectNode ref(Kept one, String field) {
        ObjectNode ref = JsonNodeFactory.instance.objectNode();
        ref.put("id", one.id().toString());
        copy(one.state(), ref, field);
        return ref;
    }

    private static void copy(ObjectNode from, ObjectNode to, String field) {
        if (from.hasNonNull(field)) {
            to.set(field, from.get(field));
        }
    }
}
