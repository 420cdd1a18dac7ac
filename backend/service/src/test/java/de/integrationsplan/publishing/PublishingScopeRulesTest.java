package de.integrationsplan.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.publishing.PublishingRule.Circumstances;
import de.integrationsplan.publishing.PublishingRule.Verdict;
import de.integrationsplan.publishing.channel.ChannelScope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a channel shows, and what blocks or warns there; parents, pots, old news and draft decisions. */
class PublishingScopeRulesTest {

    private static final KnownPersons LINDEMANN = KnownPersons.of(List.of("Herr Lindemann"));
    private static final Instant UPDATED = Instant.parse("2011-03-01T09:00:00Z");
    private static final ChannelScope ALL = ChannelScope.everything("open-data", "Offene Daten");

    @ParameterizedTest
    @CsvSource({"10.1, true", "' 10.1 ', true", "10.2, false", "10, false"})
    void a_building_block_is_chosen_by_its_number(String number, boolean selected) {
        assertEquals(
                selected ? 1 : 0,
                judge(StaffMeasures.ordinary(), choosing(List.of(number), List.of()))
                        .size());
    }

    @Test
    void a_combination_is_chosen_by_any_block_that_it_joins() {
        StaffMeasure measure = StaffMeasures.with("\"number\": \"10.1\"", "\"memberNumbers\": [\"9\", \"10.2\"]");
        assertEquals(1, judge(measure, choosing(List.of("10.2"), List.of())).size());
        assertEquals(0, judge(measure, choosing(List.of("10.1"), List.of())).size());
    }

    @Test
    void blocks_and_target_groups_limit_together_and_nothing_does_not_limit() {
        StaffMeasure measure = StaffMeasures.ordinary();
        assertEquals(1, judge(measure, choosing(List.of(), List.of())).size());
        assertEquals(
                1,
                judge(measure, choosing(List.of("10.1", "9"), List.of("eltern")))
                        .size());
        assertEquals(
                0,
                judge(measure, choosing(List.of("10.1"), List.of("Senioren"))).size());
        assertEquals(
                0, judge(measure, choosing(List.of("9"), List.of("Eltern"))).size());
    }

    @Test
    void a_channel_that_chooses_nothing_of_a_plan_is_warned_of_and_not_blocked() {
        Verdict verdict = verdict(StaffMeasures.ordinary(), choosing(List.of("99"), List.of()));
        assertEquals(List.of("selection selection-empty"), sentences(verdict.warnings()));
        assertEquals(List.of(), verdict.blocks());
    }

    @Test
    void only_the_fields_that_a_channel_names_are_shown_and_the_necessary_ones_always() {
        Verdict verdict = verdict(StaffMeasures.ordinary(), showing("goals"));
        Set<String> shown = new TreeSet<>();
        verdict.projections().get(0).published().fieldNames().forEachRemaining(shown::add);
        assertEquals(Set.of("goals", "lineage", "position", "status", "title", "year"), shown);
        assertFalse(verdict.projections().get(0).canonical().contains("10000.00"));
    }

    @Test
    void a_name_in_a_field_that_the_channel_leaves_out_does_not_block_there() {
        StaffMeasure measure = StaffMeasures.with("Deutsch in der Kita", "bei Lindemann");
        assertEquals(List.of(), verdict(measure, showing("goals")).blocks());
        assertEquals(
                List.of("description person-named"),
                sentences(verdict(measure, showing("description")).blocks()));
    }

    @Test
    void a_measure_without_a_lead_is_not_warned_of_where_nobody_sees_who_leads() {
        StaffMeasure measure = StaffMeasures.with("\"role\": \"lead\"", "\"role\": \"further\"");
        assertEquals(List.of(), verdict(measure, showing("goals")).warnings());
    }

    @Test
    void an_internal_goal_or_block_blocks_its_measures_in_every_channel() {
        StaffMeasure measure = StaffMeasures.with(
                "\"internalParents\": []", "\"internalParents\": [{\"field\": \"goals\", \"title\": \"Vertraulich\"}]");
        assertEquals(
                List.of("goals parent-not-public"),
                sentences(verdict(measure, ALL).blocks()));
        assertEquals(
                List.of("goals parent-not-public"),
                sentences(verdict(measure, showing("links")).blocks()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mittel s.o.",
                "Mittel s. o.",
                "siehe oben",
                "10.000 € (inkl. nachfolgende Zeile)",
                "in vorheriger Zeile enthalten",
                "SIEHE UNTEN",
            })
    void words_that_point_to_a_pot_that_nobody_shares_block(String wording) {
        StaffMeasure alone = StaffMeasures.with("max. 10.000 €", wording);
        assertEquals(
                List.of("budgetLines pot-unresolved"),
                sentences(verdict(alone, ALL).blocks()));
        assertEquals(List.of(), verdict(alone, showing("goals")).blocks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"max. 10.000 €", "siehe Haushaltsplan", "Büro so. u. a.", "oben genannt"})
    void other_words_do_not(String wording) {
        assertEquals(
                List.of(),
                verdict(StaffMeasures.with("max. 10.000 €", wording), ALL).blocks());
    }

    @Test
    void a_measure_that_goes_on_is_stale_once_it_was_last_updated_before_the_limit() {
        assertEquals(List.of(), warningsAt(StaffMeasures.ordinary(), UPDATED.minusSeconds(1)));
        assertEquals(List.of(), warningsAt(StaffMeasures.ordinary(), UPDATED));
        assertEquals(List.of("progress stale"), warningsAt(StaffMeasures.ordinary(), UPDATED.plusSeconds(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"completed", "paused"})
    void of_what_rests_nobody_expects_news(String status) {
        assertEquals(
                List.of(), warningsAt(StaffMeasures.with("\"running\"", '"' + status + '"'), UPDATED.plusSeconds(1)));
    }

    @ParameterizedTest
    @CsvSource({"2011-05-08, progress progress-overdue", "2011-05-09,", "2011-05-10,"})
    void a_report_is_overdue_from_the_day_after_it_was_due_however_lately_the_measure_was_edited(
            String due, @Nullable String sentence) {
        StaffMeasure measure = StaffMeasures.with("\"version\": 7", "\"version\": 7, \"progressDue\": \"" + due + '"');
        Circumstances given = new Circumstances(2011, LINDEMANN, Instant.MAX, LocalDate.parse("2011-05-09"));
        assertEquals(
                sentence == null ? List.of() : List.of(sentence),
                sentences(PublishingRule.forChannel(PublishingRule.judge(List.of(measure), given), ALL)
                        .warnings()));
    }

    @ParameterizedTest
    @CsvSource({"draft, decision decision-draft", "adopted,", ","})
    void a_draft_decision_blocks(@Nullable String status, @Nullable String sentence) {
        ObjectNode input = new ObjectMapper().createObjectNode();
        input.putObject("decision").put("number", "16/012/2011").put("status", status);
        assertEquals(
                sentence == null ? List.of() : List.of(sentence),
                sentences(PublishingRule.judgeInput(input, LINDEMANN)));
    }

    private static ChannelScope choosing(List<String> blocks, List<String> groups) {
        return new ChannelScope("x", "X", blocks, groups, null);
    }

    private static ChannelScope showing(String... fields) {
        return new ChannelScope("x", "X", List.of(), List.of(), List.of(fields));
    }

    private static List<Projection> judge(StaffMeasure measure, ChannelScope channel) {
        return verdict(measure, channel).projections();
    }

    private static Verdict verdict(StaffMeasure measure, ChannelScope channel) {
        Circumstances given = new Circumstances(2011, LINDEMANN, Instant.EPOCH, LocalDate.EPOCH);
        return PublishingRule.forChannel(PublishingRule.judge(List.of(measure), given), channel);
    }

    private static List<String> warningsAt(StaffMeasure measure, Instant staleBefore) {
        Circumstances given = new Circumstances(2011, LINDEMANN, staleBefore, LocalDate.EPOCH);
        return sentences(PublishingRule.forChannel(PublishingRule.judge(List.of(measure), given), ALL)
                .warnings());
    }

    private static List<String> sentences(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.field() + " " + finding.code())
                .toList();
    }
}
