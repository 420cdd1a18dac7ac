package de.integrationsplan.regrouping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrationsplan.budget.ServedMeasureInput;
import de.integrationsplan.measure.MeasureInput;
import de.integrationsplan.measure.MeasureItem;
import de.integrationsplan.measure.MeasureStatus;
import de.integrationsplan.measure.Schedule;
import de.integrationsplan.platform.problem.FieldError;
import de.integrationsplan.responsibility.ResponsibilityInput;
import de.integrationsplan.responsibility.ResponsibilityRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegroupingRulesTest {

    private static final UUID COURSE = UUID.randomUUID();
    private static final UUID CAFE = UUID.randomUUID();
    private static final UUID MORNING = UUID.randomUUID();
    private static final UUID EVENING = UUID.randomUUID();
    private static final UUID SUNDAY = UUID.randomUUID();
    private static final UUID OFFICE = UUID.randomUUID();

    @Test
    void points_that_no_part_names_go_to_the_first() {
        List<MeasureInput> parts =
                SplitRules.parts(split(part("Vormittags"), part("Abends", 2)), measure("Sprachkurs", "A", "B", "C"));
        assertEquals(List.of("A", "B"), texts(parts.get(0)));
        assertEquals(List.of("C"), texts(parts.get(1)));
    }

    @Test
    void a_point_goes_to_one_part_only_and_has_to_be_there() {
        SplitInput split = split(part("Vormittags", 0), part("Abends", 0, 3));
        assertEquals(
                List.of("/parts/1/items/0 doubled", "/parts/1/items/1 unknown-reference"),
                SplitRules.check(split, measure("Sprachkurs", "A", "B", "C"), List.of(), List.of()).stream()
                        .map(error -> error.pointer() + " " + error.code())
                        .toList());
    }

    @Test
    void a_part_names_only_what_the_measure_has() {
        SplitPart wrong = new SplitPart("Abends", null, List.of(), null, List.of(COURSE), List.of(CAFE));
        assertEquals(
                List.of("/parts/1/responsibilityIds/0", "/parts/1/budgetLineIds/0"),
                SplitRules.check(split(part("Vormittags"), wrong), measure("Sprachkurs"), List.of(), List.of()).stream()
                        .map(FieldError::pointer)
                        .toList());
    }

    @Test
    void what_no_part_names_goes_to_all_and_otherwise_to_those_that_name_it() {
        SplitPart naming = new SplitPart("Abends", null, List.of(), null, List.of(), List.of(COURSE));
        SplitInput split = split(part("Vormittags"), naming);
        assertEquals(List.of(1), SplitRules.goesTo(split, COURSE, SplitPart::budgetLineIds));
        assertEquals(List.of(0, 1), SplitRules.goesTo(split, CAFE, SplitPart::budgetLineIds));
    }

    @Test
    void a_line_of_one_measure_becomes_a_pot_of_its_parts() {
        assertEquals("MORNING, EVENING", after(Map.of(COURSE, List.of(MORNING, EVENING)), whole(COURSE)));
    }

    @Test
    void a_share_is_divided_equally_and_what_does_not_divide_goes_to_the_first() {
        assertEquals(
                "MORNING 0.166668, EVENING 0.166666, SUNDAY 0.166666, CAFE 0.5",
                after(Map.of(COURSE, List.of(MORNING, EVENING, SUNDAY)), share(COURSE, "0.5"), share(CAFE, "0.5")));
    }

    @Test
    void shares_of_measures_that_become_one_add_up_and_the_whole_needs_no_share() {
        Map<UUID, List<UUID>> merged = Map.of(COURSE, List.of(MORNING), CAFE, List.of(MORNING));
        assertEquals("MORNING", after(merged, share(COURSE, "0.4"), share(CAFE, "0.6")));
        assertEquals(
                "MORNING 0.7, SUNDAY 0.3",
                after(merged, share(COURSE, "0.4"), share(CAFE, "0.3"), share(SUNDAY, "0.3")));
    }

    @Test
    void a_share_too_small_to_divide_leaves_a_pot_without_shares() {
        assertEquals(
                "MORNING, EVENING, CAFE",
                after(Map.of(COURSE, List.of(MORNING, EVENING)), share(COURSE, "0.000001"), share(CAFE, "0.999999")));
    }

    @Test
    void merged_measures_are_as_far_as_the_furthest_of_them() {
        assertEquals(MeasureStatus.RUNNING, status(MeasureStatus.PLANNED, MeasureStatus.RUNNING));
        assertEquals(MeasureStatus.PLANNED, status(MeasureStatus.PAUSED, MeasureStatus.PLANNED));
        assertEquals(MeasureStatus.PAUSED, status(MeasureStatus.PAUSED, MeasureStatus.PAUSED));
    }

    @Test
    void merged_measures_keep_every_text_and_each_only_once() {
        MeasureInput merged = MergerRules.merged(
                new MergerInput(List.of(COURSE, CAFE), "Sprache", null, null, null, null, null),
                List.of(measure("Kurs", "A"), measure("Café", "B")));
        assertEquals(List.of("A", "B"), texts(merged));
        assertEquals("Für Eltern", merged.description());
    }

    @Test
    void a_party_named_by_both_for_overlapping_times_is_there_for_all_of_that_time() {
        List<ResponsibilityInput> once = MergerRules.responsibilities(
                List.of(lead("2011-01-01", "2011-06-30"), lead("2011-06-30", null), lead("2009-01-01", "2009-12-31")));
        assertEquals(
                List.of("2011-01-01 null", "2009-01-01 2009-12-31"),
                once.stream().map(one -> one.validFrom() + " " + one.validTo()).toList());
    }

    private static SplitInput split(SplitPart... parts) {
        return new SplitInput(List.of(parts), null);
    }

    private static SplitPart part(String title, Integer... items) {
        return new SplitPart(title, null, List.of(items), null, List.of(), List.of());
    }

    private static MeasureInput measure(String title, String... items) {
        return measure(title, MeasureStatus.RUNNING, items);
    }

    private static MeasureInput measure(String title, MeasureStatus status, String... items) {
        return new MeasureInput(
                title,
                "Für Eltern",
                Stream.of(items).map(text -> new MeasureItem(text, false)).toList(),
                status,
                null,
                true,
                Schedule.NONE,
                List.of(),
                List.of(),
                List.of(),
                null,
                1,
                null,
                null);
    }

    private static List<String> texts(MeasureInput measure) {
        return measure.items().stream().map(MeasureItem::text).toList();
    }

    private static MeasureStatus status(MeasureStatus... statuses) {
        return MergerRules.status(
                Stream.of(statuses).map(status -> measure("X", status)).toList());
    }

    private static ServedMeasureInput whole(UUID id) {
        return ServedMeasureInput.whole(id);
    }

    private static ServedMeasureInput share(UUID id, String share) {
        return new ServedMeasureInput(id, new BigDecimal(share));
    }

    private static ResponsibilityInput lead(String from, @Nullable String to) {
        return new ResponsibilityInput(
                ResponsibilityRole.LEAD,
                OFFICE,
                null,
                false,
                null,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
    }

    private static String after(Map<UUID, List<UUID>> successors, ServedMeasureInput... served) {
        Map<UUID, String> names =
                Map.of(COURSE, "COURSE", CAFE, "CAFE", MORNING, "MORNING", EVENING, "EVENING", SUNDAY, "SUNDAY");
        return String.join(
                ", ",
                PotRules.after(List.of(served), successors).stream()
                        .map(one -> names.get(one.measureId()) + (one.share() == null ? "" : " " + one.share()))
                        .toList());
    }
}
