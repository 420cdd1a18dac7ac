package de.integrationsplan.history;

import static de.integrationsplan.testing.User.COORDINATOR;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.platform.contract.Contract;
import de.integrationsplan.testing.Http;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * What people have written of a plan, in the same form from the present resources and from "as of": the fields of the inputs, with
 * what never changes and what is joined; without what is computed.
 */
record PlanState(Map<String, List<String>> parts) {

    private static final Contract CONTRACT = new Contract();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> INPUTS = Map.of(
            "plan", "PlanInput",
            "buildingBlocks", "BuildingBlockInput",
            "goals", "GoalInput",
            "measures", "MeasureInput",
            "budgetLines", "BudgetLineInput");
    private static final List<String> BESIDES =
            List.of("id", "lineage", "source", "buildingBlocks", "responsibilities", "budgetLines");
    private static final Set<String> OF_A_PARTY =
            Set.of("id", "role", "organisation", "note", "openEnded", "contactPerson");

    static PlanState now(String plan) {
        ObjectNode parts = JSON.createObjectNode();
        String path = "/plans/" + plan;
        parts.set("plan", parse(Http.as(COORDINATOR).get(path).asString()));
        parts.set("buildingBlocks", list(path + "/building-blocks"));
        parts.set("goals", list(path + "/goals"));
        parts.set("measures", list(path + "/measures"));
        parts.set("budgetLines", list(path + "/budget-lines"));
        return of(parts);
    }

    static PlanState asOf(String answer) {
        return of((ObjectNode) parse(answer));
    }

    private static JsonNode list(String path) {
        return parse(Http.as(COORDINATOR).queryParam("limit", 200).get(path).asString())
                .get("items");
    }

    private static PlanState of(ObjectNode answer) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        INPUTS.keySet().stream().sorted().forEach(part -> {
            JsonNode objects = answer.get(part);
            parts.put(
                    part,
                    objects.isArray()
                            ? StreamSupport.stream(objects.spliterator(), false)
                                    .map(one -> written(part, one))
                                    .toList()
                            : List.of(written(part, objects)));
        });
        return new PlanState(parts);
    }

    private static String written(String part, JsonNode object) {
        Set<String> fields = new LinkedHashSet<>(BESIDES);
        for (String field : CONTRACT.properties(INPUTS.getOrDefault(part, ""))) {
            fields.add(field);
            fields.add(field.replaceFirst("Ids$", "s").replaceFirst("Id$", ""));
        }
        fields.remove("currency");
        ObjectNode written = ((ObjectNode) object.deepCopy()).retain(fields);
        written.path("budgetLines").forEach(line -> ((ObjectNode) line).retain("id", "amount"));
        written.path("responsibilities").forEach(party -> ((ObjectNode) party).retain(OF_A_PARTY));
        return sorted(written).toString();
    }

    /** Fields by name, without nothing in any of its forms. */
    private static JsonNode sorted(JsonNode node) {
        if (node.isArray()) {
            var array = JSON.createArrayNode();
            node.forEach(entry -> array.add(sorted(entry)));
            return array;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        ObjectNode sorted = JSON.createObjectNode();
        object.properties().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(field -> !field.getValue().isNull())
                .forEach(field -> {
                    JsonNode value = sorted(field.getValue());
                    if (!value.isContainerNode() || !value.isEmpty()) {
                        sorted.set(field.getKey(), value);
                    }
                });
        return sorted;
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(json, notJson);
        }
    }
}
