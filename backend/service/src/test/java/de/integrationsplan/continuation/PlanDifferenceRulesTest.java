package de.integrationsplan.continuation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.continuation.PlanDifference.Counts;
import de.integrationsplan.continuation.PlanDifference.Item;
import de.integrationsplan.continuation.PlanDifference.Kind;
import de.integrationsplan.continuation.Regroupings.Step;
import de.integrationsplan.history.FieldChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        assertEquals(new Counts(0, 0, 0, 0, 2, 0, 0), difference.counts());
    }

    @Test
    void what_only_the_newer_plan_has_was_added_and_what_only_the_earlier_has_was_dropped() {
        PlanDifference difference = between(List.of(course, festival), List.of(advice, course));
        assertEquals(List.of(Kind.ADDED, Kind.UNCHANGED, Kind.DROPPED), kinds(difference));
        assertEquals(new Counts(1, 0, 0, 1, 1, 0, 0), difference.counts());
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

    @Test
    void what_was_split_goes_on_and_its_parts_are_not_new() {
        PlanDifference difference =
                between(List.of(course), List.of(dropped(course), advice, festival), split(course, advice, festival));
        assertEquals(List.of("Sprachkurs: in Beratung, Fest"), told(difference));
        assertEquals(new Counts(0, 1, 0, 0, 0, 1, 0), difference.counts());
    }

    @Test
    void a_split_long_before_the_next_plan_is_one_as_well() {
        PlanDifference difference = between(
                List.of(dropped(course), advice, festival),
                List.of(advice, changed(festival, "title", "Feste")),
                split(course, advice, festival));
        assertEquals(
                Set.of("Sprachkurs: in Beratung, Fest", "Beratung: unchanged", "Fest: changed"),
                Set.copyOf(told(difference)));
    }

    @Test
    void a_part_that_was_split_again_is_followed_to_its_parts() {
        ComparedMeasure talk = measure("Gespräch", "10.2");
        List<Step> steps = new ArrayList<>(split(course, advice, festival));
        steps.addAll(split(advice, talk));
        PlanDifference difference =
                between(List.of(course), List.of(dropped(course), dropped(advice), festival, talk), steps);
        assertEquals(List.of("Sprachkurs: in Gespräch, Fest"), told(difference));
    }

    @Test
    void what_was_merged_is_said_where_it_goes_on() {
        PlanDifference difference = between(
                List.of(course, advice),
                List.of(dropped(course), dropped(advice), festival),
                merger(festival, course, advice));
        assertEquals(List.of("Fest: of Sprachkurs, Beratung"), told(difference));
        assertEquals(new Counts(0, 1, 0, 0, 0, 0, 1), difference.counts());
    }

    @Test
    void a_part_that_is_gone_again_leaves_the_other_and_with_both_gone_the_measure_is_dropped() {
        List<Step> steps = split(course, advice, festival);
        assertEquals(List.of("Sprachkurs: in Fest"), told(between(List.of(course), List.of(festival), steps)));
        assertEquals(List.of("Sprachkurs: dropped"), told(between(List.of(course), List.of(), steps)));
    }

    @Test
    void a_split_that_was_taken_back_is_none() {
        PlanDifference difference = between(
                List.of(course), List.of(course, dropped(advice), dropped(festival)), split(course, advice, festival));
        assertEquals(List.of("Sprachkurs: unchanged", "Beratung: added", "Fest: added"), told(difference));
    }

    @Test
    void a_dropped_measure_names_what_took_its_place() {
        ComparedMeasure replaced = new ComparedMeasure(
                course.lineage(), course.measureId(), course.title(), 1, advice.lineage(), course.shown());
        List<Item> items = between(List.of(replaced), List.of(advice)).all();
        assertEquals(
                List.of(Kind.ADDED, Kind.DROPPED),
                items.stream().map(Item::kind).toList());
        assertEquals(advice.kin(), items.get(1).kin().continuedAs());
    }

    private static List<Step> split(ComparedMeasure origin, ComparedMeasure... parts) {
        return Arrays.stream(parts)
                .map(part -> new Step(origin.lineage(), part.lineage(), false))
                .toList();
    }

    private static List<Step> merger(ComparedMeasure end, ComparedMeasure... origins) {
        return Arrays.stream(origins)
                .map(origin -> new Step(origin.lineage(), end.lineage(), true))
                .toList();
    }

    /** As one would say it. */
    private static List<String> told(PlanDifference difference) {
        return difference.all().stream()
                .map(item -> item.title() + ": "
                        + (item.kin().goesOnOtherwise()
                                ? told(item.kin())
                                : item.kind().name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String told(PlanDifference.Kin kin) {
        return kin.splitInto().isEmpty() ? "of " + titles(kin.mergedFrom()) : "in " + titles(kin.splitInto());
    }

    private static String titles(List<ComparedMeasure.Kin> measures) {
        return measures.stream().map(ComparedMeasure.Kin::title).collect(Collectors.joining(", "));
    }

    private static ComparedMeasure dropped(ComparedMeasure measure) {
        return changed(measure, "status", "dropped");
    }

    private static PlanDifference between(List<ComparedMeasure> earlier, List<ComparedMeasure> newer) {
        return between(earlier, newer, List.of());
    }

    private static PlanDifference between(
            List<ComparedMeasure> earlier, List<ComparedMeasure> newer, List<Step> steps) {
        return PlanDifference.between(inOrder(earlier), inOrder(newer), new Regroupings(steps));
    }

    private static List<ComparedMeasure> inOrder(List<ComparedMeasure> measures) {
        return IntStream.range(0, measures.size())
                .mapToObj(place -> new ComparedMeasure(
                        measures.get(place).lineage(),
                        measures.get(place).measureId(),
                        measures.get(place).title(),
                        place + 1,
                        measures.get(place).replacement(),
                        measures.get(place).shown()))
                .toList();
    }

    private static List<Kind> kinds(PlanDifference difference) {
        return difference.all().stream().map(Item::kind).toList();
    }

    private static ComparedMeasure measure(String title, String block) {
        ObjectNode shown = JSON.createObjectNode().put("title", title).put("buildingBlocks", block);
        return new ComparedMeasure(UUID.randomUUID(), UUID.randomUUID(), title, 1, null, shown);
    }

    private static ComparedMeasure changed(ComparedMeasure measure, String field, String value) {
        ObjectNode shown = measure.shown().deepCopy().put(field, value);
        return new ComparedMeasure(measure.lineage(), UUID.randomUUID(), measure.title(), 1, null, shown);
    }
}
