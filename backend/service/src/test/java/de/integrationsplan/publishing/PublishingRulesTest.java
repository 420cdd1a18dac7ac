package de.integrationsplan.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.publishing.PublishingRule.Circumstances;
import de.integrationsplan.publishing.PublishingRule.Verdict;
import de.integrationsplan.publishing.channel.ChannelScope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may leave the house, what blocks a publication, what only warns. */
class PublishingRulesTest {

    /** The ordinary measure was last updated half a year later. */
    private static final Instant STALE_BEFORE = Instant.parse("2010-09-01T00:00:00Z");

    private static final KnownPersons LINDEMANN = KnownPersons.of(List.of("Herr Lindemann"));

    @Test
    void an_ordinary_measure_passes_the_gate_without_a_word() {
        Verdict verdict = judge(StaffMeasures.ordinary());
        assertEquals(List.of(), verdict.blocks());
        assertEquals(List.of(), verdict.warnings());
    }

    @Test
    void notes_persons_sources_ids_and_import_wordings_never_leave() {
        String published = judge(StaffMeasures.ordinary()).projections().get(0).canonical();
        assertFalse(published.contains("CANARY"), published);
        assertTrue(published.contains("max. 10.000 €"), "the wording of money is public");
    }

    @Test
    void a_property_that_is_added_to_measures_later_does_not_leave_by_itself() {
        assertFalse(
                judge(StaffMeasures.ordinary()).projections().get(0).canonical().contains("somethingAddedLater"));
    }

    @Test
    void the_function_stands_in_a_persons_place() {
        StaffMeasure measure = StaffMeasures.ledBy("\"note\": \"SAB\", \"contactPerson\": \"Herr Lindemann\"");
        Verdict verdict = judge(measure);
        assertEquals(
                List.of(new PublishedMeasure.Responsibility("lead", null, "SAB", false, null)),
                PublishingRule.project(measure, 2011).responsibilities());
        assertFalse(verdict.projections().get(0).canonical().contains("Lindemann"));
        assertEquals(List.of(), verdict.blocks());
        assertEquals(List.of(), verdict.warnings());
    }

    @Test
    void a_lead_who_is_only_a_person_is_left_out_and_warned_of() {
        StaffMeasure measure = StaffMeasures.ledBy("\"contactPerson\": \"Herr Lindemann\"");
        Verdict verdict = judge(measure);
        assertEquals(List.of(), PublishingRule.project(measure, 2011).responsibilities());
        assertEquals(List.of("responsibilities lead-only-person"), sentences(verdict.warnings()));
        assertEquals(List.of(), verdict.blocks());
    }

    @Test
    void a_person_who_may_be_named_is_published_and_leads() {
        StaffMeasure measure =
                StaffMeasures.ledBy("\"contactPerson\": \"Herr Lindemann\", \"contactPersonPublic\": true");
        assertEquals(
                List.of(new PublishedMeasure.Responsibility("lead", null, null, false, "Herr Lindemann")),
                PublishingRule.project(measure, 2011).responsibilities());
        assertEquals(List.of(), judge(measure).warnings());
    }

    @Test
    void a_measure_that_nobody_leads_is_published_with_a_warning() {
        Verdict verdict = judge(StaffMeasures.with("\"role\": \"lead\"", "\"role\": \"cooperation\""));
        assertEquals(List.of("responsibilities lead-missing"), sentences(verdict.warnings()));
        assertEquals(List.of(), verdict.blocks());
    }

    @Test
    void a_dropped_measure_that_is_still_in_the_plan_is_published_with_a_warning() {
        Verdict verdict = judge(StaffMeasures.with("\"running\"", "\"dropped\""));
        assertEquals(List.of("status dropped-still-in-plan"), sentences(verdict.warnings()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title             | Sprachkurs für Eltern",
                "description       | Deutsch in der Kita",
                "items             | Kinderbetreuung",
                "schedule          | 3x jährlich",
                "schedule          | Auftakt",
                "buildingBlocks    | Sprache",
                "goals             | Eltern sprechen Deutsch",
                "responsibilities  | Schulamt",
                "budgetLines       | Honorare",
                "budgetLines       | max. 10.000 €",
                "links             | Anmeldung",
                "links             | kreis.example",
            })
    void a_persons_name_blocks_in_every_text_that_would_be_published(String field, String text) {
        Verdict verdict = judge(StaffMeasures.with(text, text + " Lindemann"));
        assertEquals(List.of(field + " person-named Lindemann"), sentences(verdict.blocks()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"LINDEMANN", "Herrn Lindemanns Büro", "Lindemann-Stiftung", "(Lindemann)", "Karl Lindemann"})
    void a_name_is_recognised_however_it_is_written(String text) {
        assertEquals("Lindemann", LINDEMANN.namedIn(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lindemannstraße", "Lindenmann", "Linde Mann", ""})
    void another_word_is_not_a_name(String text) {
        assertEquals(null, LINDEMANN.namedIn(text));
    }

    @ParameterizedTest
    @CsvSource({
        "Frau Dr. Jörg-Müller, Gespräch mit joerg-mueller",
        "'Müller, Eva', MÜLLER ruft an",
        "Eva Mueller (SAB), bei Müller",
        "Herr Großmann, bei Grossmann",
        "Frau Élise Dupré, dupre",
    })
    void umlauts_accents_titles_and_order_do_not_hide_a_name(String person, String text) {
        assertTrue(KnownPersons.of(List.of(person)).namedIn(text) != null);
    }

    @Test
    void a_name_in_the_note_for_the_public_blocks_too() {
        ObjectNode input = new ObjectMapper().createObjectNode().put("note", "Dank an Herrn Lindemann");
        assertEquals(List.of("note person-named Lindemann"), sentences(PublishingRule.judgeInput(input, LINDEMANN)));
    }

    @Test
    void a_measure_without_title_is_blocked() {
        assertEquals(
                List.of("title title-missing"),
                sentences(
                        judge(StaffMeasures.with("Sprachkurs für Eltern", " ")).blocks()));
    }

    @Test
    void a_measure_without_a_goal_or_building_block_is_blocked() {
        String goals = "[{\"id\": \"CANARY-goal-id\", \"title\": \"Eltern sprechen Deutsch\"}]";
        assertEquals(
                List.of("goals goal-missing"),
                sentences(judge(StaffMeasures.with(goals, "[]")).blocks()));
        String blocks = "[{\"id\": \"CANARY-block-id\", \"number\": \"10.1\", \"title\": \"Sprache\"}]";
        assertEquals(
                List.of("goals goal-missing"),
                sentences(judge(StaffMeasures.with(blocks, "[]")).blocks()));
    }

    @Test
    void a_shared_pot_needs_another_measure_of_the_plan() {
        StaffMeasure sharing = StaffMeasures.with("\"shared\": false", "\"shared\": true");
        assertEquals(
                List.of("budgetLines pot-unresolved max. 10.000 €"),
                sentences(judge(sharing).blocks()));
        assertEquals(List.of(), judge(sharing, sharing).blocks());
    }

    @Test
    void a_plan_without_measures_is_blocked() {
        assertEquals(List.of("measures plan-empty"), sentences(judge().blocks()));
    }

    @Test
    void a_tombstone_keeps_the_title_unless_it_names_a_person() {
        assertEquals("Sprachkurs", PublishingRule.tombstoneTitle("Sprachkurs", LINDEMANN));
        assertEquals("Zurückgenommene Maßnahme", PublishingRule.tombstoneTitle("Sprachkurs mit Lindemann", LINDEMANN));
    }

    private static Verdict judge(StaffMeasure... measures) {
        return judgeFor(ChannelScope.everything("open-data", "Offene Daten"), measures);
    }

    private static Verdict judgeFor(ChannelScope channel, StaffMeasure... measures) {
        return PublishingRule.forChannel(
                PublishingRule.judge(
                        List.of(measures), new Circumstances(2011, LINDEMANN, STALE_BEFORE, LocalDate.EPOCH)),
                channel);
    }

    private static List<String> sentences(List<Finding> findings) {
        return findings.stream()
                .map(finding -> (finding.field() + " " + finding.code() + " "
                                + (finding.arguments().isEmpty()
                                        ? ""
                                        : finding.arguments().get(0)))
                        .strip())
                .toList();
    }
}
