package de.integrationsplan.continuation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.continuation.PlanDifference.Counts;
import de.integrationsplan.continuation.PlanDifference.Item;
import de.integrationsplan.continuation.PlanDifference.Kind;
import de.integrationsplan.history.FieldChange;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanDifferenceRulesTest {

    static final ObjectMapper JSON = new ObjectMapper();

    final ComparedMeasure course = measure("Sprachkurs", "10.1");
    final ComparedMeasure advice = measure("Beratung", "10.2");
    final ComparedMeasure festival = measure("Fest", "10.3");

    @Test
    void the_same_measures_are_no_difference() {
        PlanDifference difference = between(List.of(course, advice), List.of(advice, course));
        assertEquals(List.of(Kind.UNCHANGED, Kind.UNCHANGED), kinds(difference));
        assertEquals(List.of(), difference.of(PlanDifference.DIFFERING));
        assertEquals(new Counts(0, 0, 0, 0, 2), difference.counts());
    }

    @Test
    void what_only_the_newer_plan_has_was_added_and_what_only_the_earlier_has_was_dropped() {
        PlanDifference difference = between(List.of(course, festival), List.of(advice, course));
        assertEquals(List.of(Kind.ADDED, Kind.UNCHANGED, Kind.DROPPED), kinds(difference));
        assertEquals(new Counts(1, 0, 0, 1, 1), difference.counts());
        assertEquals(festival.measureId(), difference.all().get(2).earlierMeasureId());
    }

    @Test
    void a_change_names_each_field_with_both_values() {
        ComparedMeasure renamed = changed(course, "title", "Sprachkurse");
        Item item = between(List.of(course), List.of(renamed)).all().get(0);
        assertEquals(Kind.CHANGED, item.kind());
        assertEquals(
                List.of(new FieldChange("title", JSON.valueToTree("Sprachkurs"), JSON.valueToTree("Sprachkurse"))),
                item.changes());
    }

    @Test
    void a_move_is_a_difference_of_place_alone() {
        ComparedMeasure moved = changed(course, "buildingBlocks", "10.2");
        assertEquals(List.of(Kind.MOVED), kinds(between(List.of(course), List.of(moved))));
        ComparedMeasure both = changed(moved, "title", "Sprachkurse");
        assertEquals(List.of(Kind.CHANGED), kinds(between(List.of(course), List.of(both))));
    }

    private static PlanDifference between(List<ComparedMeasure> earlier, List<ComparedMeasure> newer) {
        return PlanDifference.between(earlier, newer);
    }

    private static List<Kind> kinds(PlanDifference difference) {
        return difference.all().stream().map(Item::kind).toList();
    }

    private static ComparedMeasure measure(String title, String block) {
        ObjectNode shown = JSON.createObjectNode().put("title", title).put("buildingBlocks", block);
        return new ComparedMeasure(UUID.randomUUID(), UUID.randomUUID(), title, 1, shown);
    }

    private static ComparedMeasure changed(ComparedMeasure measure, String field, String value) {
        ObjectNode shown = measure.shown().deepCopy().put(field, value);
        return new ComparedMeasure(measure.lineage(), UUID.randomUUID(), measure.title(), 1, shown);
    }
}
