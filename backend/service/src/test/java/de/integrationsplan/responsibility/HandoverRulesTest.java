package de.integrationsplan.responsibility;

import static de.integrationsplan.responsibility.HandoverOutcome.ALREADY_THERE;
import static de.integrationsplan.responsibility.HandoverOutcome.HANDED_OVER;
import static de.integrationsplan.responsibility.HandoverOutcome.KEPT;
import static de.integrationsplan.responsibility.HandoverOutcome.REASSIGNED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrationsplan.organisation.Validity;
import de.integrationsplan.platform.problem.FieldError;
import de.integrationsplan.responsibility.HandoverRules.Held;
import de.integrationsplan.responsibility.HandoverRules.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The handover rules as sentences; the other office takes over on 1 July. */
class HandoverRulesTest {

    private static final LocalDate JULY = LocalDate.parse("2026-07-01");
    private static final UUID MEASURE = new UUID(0, 1);
    private static final UUID FROM = new UUID(0, 2);
    private static final UUID TO = new UUID(0, 3);

    @ParameterizedTest(name = "what ends on {0}: {1}")
    @CsvSource({"2026-06-29, 0", "2026-06-30, 0", "2026-07-01, 1", "2026-07-02, 1"})
    void what_ended_before_the_day_stays_as_it_is(LocalDate end, int steps) {
        assertEquals(steps, plan(lead(null, end)).size());
    }

    @ParameterizedTest(name = "what began on {0}: {1}")
    @CsvSource({
        "2026-06-29, HANDED_OVER, 2026-07-01",
        "2026-06-30, HANDED_OVER, 2026-07-01",
        "2026-07-01, REASSIGNED, 2026-07-01",
        "2026-07-02, REASSIGNED, 2026-07-02"
    })
    void what_has_begun_ends_and_begins_anew_and_what_has_not_is_reassigned(
            LocalDate began, HandoverOutcome outcome, LocalDate begins) {
        Held held = lead(began, null);
        assertEquals(List.of(new Step(held, outcome, begins, null)), plan(held));
    }

    @Test
    void the_other_office_has_it_for_as_long_as_the_first_would_have() {
        Held held = lead(null, LocalDate.parse("2026-12-31"));
        assertEquals(List.of(new Step(held, HANDED_OVER, JULY, LocalDate.parse("2026-12-31"))), plan(held));
    }

    @ParameterizedTest(name = "the other office leads until {0}: {1}")
    @CsvSource({"2026-06-30, HANDED_OVER", "2026-07-01, ALREADY_THERE"})
    void where_the_other_office_leads_already_nothing_begins(LocalDate end, HandoverOutcome outcome) {
        assertEquals(outcome, plan(lead(null, null), lead(null, end)).get(0).outcome());
    }

    @Test
    void the_other_office_leads_already_when_its_own_time_comes() {
        Held held = lead(null, null);
        assertEquals(
                List.of(new Step(held, HANDED_OVER, JULY, LocalDate.parse("2026-09-30"))),
                plan(held, lead(LocalDate.parse("2026-10-01"), null)));
    }

    @Test
    void a_role_that_both_are_to_have_later_stays_with_both() {
        Held later = lead(LocalDate.parse("2026-10-01"), null);
        assertEquals(List.of(new Step(later, KEPT, null, null)), plan(later, lead(null, null)));
        assertEquals(List.of(new Step(later, REASSIGNED, LocalDate.parse("2026-10-01"), null)), plan(later));
    }

    @Test
    void another_role_or_another_measure_of_the_other_office_does_not_matter() {
        Held held = lead(null, null);
        Held otherRole = new Held(UUID.randomUUID(), MEASURE, "cooperation", held.valid());
        Held otherMeasure = new Held(UUID.randomUUID(), new UUID(0, 9), "lead", held.valid());
        assertEquals(HANDED_OVER, plan(held, otherRole, otherMeasure).get(0).outcome());
        assertEquals(ALREADY_THERE, plan(held, lead(JULY, JULY)).get(0).outcome());
    }

    @ParameterizedTest(name = "an office that exists from {0} on: {1}")
    @CsvSource({"2026-06-30, ''", "2026-07-01, ''", "2026-07-02, /toOrganisationId not-valid-then"})
    void whoever_takes_over_has_to_be_there_on_the_day(LocalDate began, String error) {
        assertEquals(
                error.isEmpty() ? List.of() : List.of(error),
                check(Map.of(FROM, new Validity(null, null), TO, new Validity(began, null))));
    }

    @Test
    void both_offices_have_to_exist() {
        assertEquals(
                List.of("/fromOrganisationId unknown-reference", "/toOrganisationId unknown-reference"),
                check(Map.of()));
    }

    private static List<Step> plan(Held leaving, Held... present) {
        return HandoverRules.plan(JULY, List.of(leaving), List.of(present));
    }

    private static Held lead(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Held(UUID.randomUUID(), MEASURE, "lead", new Validity(from, to));
    }

    private static List<String> check(Map<UUID, Validity> known) {
        return HandoverRules.check(ResponsibilityHandoverInput.ofEverything(FROM, TO, JULY), known).stream()
                .map((FieldError error) -> error.pointer() + " " + error.code())
                .toList();
    }
}
