package de.integrationsplan.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import de.integrationsplan.platform.problem.FieldError;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The organisation rules as sentences. */
class OrganisationRulesTest {

    private static final LocalDate FIRST = LocalDate.parse("2011-01-01");
    private static final LocalDate LAST = LocalDate.parse("2011-12-31");
    private static final UUID OTHER = new UUID(0, 1);

    @ParameterizedTest(name = "what is valid in 2011 is so on {0}: {1}")
    @CsvSource({"2010-12-31, false", "2011-01-01, true", "2011-12-31, true", "2012-01-01, false"})
    void an_organisation_is_valid_from_its_first_to_its_last_day(LocalDate day, boolean valid) {
        assertEquals(valid, new Validity(FIRST, LAST).contains(day));
    }

    @Test
    void without_a_first_or_last_day_it_always_was_and_still_is() {
        assertEquals(true, new Validity(null, null).contains(LocalDate.MIN));
        assertEquals(true, new Validity(null, null).contains(LocalDate.MAX));
    }

    @Test
    void the_last_day_is_not_before_the_first() {
        assertEquals(List.of("/validTo end-before-start"), check(office(FIRST, FIRST.minusDays(1)), Map.of()));
        assertEquals(List.of(), check(office(FIRST, FIRST), Map.of()));
    }

    @ParameterizedTest(name = "a whole that began on {0}: {1}")
    @CsvSource({"2011-12-30, ''", "2011-12-31, ''", "2012-01-01, /parentId parent-not-valid"})
    void a_part_and_its_whole_exist_together_for_at_least_a_day(LocalDate began, String error) {
        assertEquals(
                error.isEmpty() ? List.of() : List.of(error),
                check(office(FIRST, LAST).partOf(OTHER), Map.of(OTHER, new Validity(began, null))));
    }

    @Test
    void the_whole_has_to_exist_at_all() {
        assertEquals(
                List.of("/parentId unknown-reference"), check(office(null, null).partOf(OTHER), Map.of()));
    }

    @ParameterizedTest(name = "a successor that begins on {0}: {1}")
    @CsvSource({"2011-12-31, ''", "2012-01-01, ''", "2012-01-02, /successorId successor-not-valid"})
    void the_successor_is_there_on_the_day_after(LocalDate began, String error) {
        assertEquals(
                error.isEmpty() ? List.of() : List.of(error),
                check(office(FIRST, null).succeededBy(OTHER, LAST), Map.of(OTHER, new Validity(began, null))));
    }

    @Test
    void only_what_ends_has_a_successor() {
        OrganisationInput goesOn =
                new OrganisationInput("40", "Schulamt", OrganisationKind.OFFICE, null, null, null, OTHER, null, null);
        assertEquals(List.of("/validTo successor-needs-end"), check(goesOn, Map.of(OTHER, new Validity(null, null))));
    }

    @ParameterizedTest(name = "an office of 2011 succeeded on {0}: {1}")
    @CsvSource({"2011-01-01, false", "2011-01-02, true", "2012-01-01, true", "2012-01-02, false"})
    void an_office_is_succeeded_on_the_day_after_one_on_which_it_exists(LocalDate on, boolean possible) {
        assertEquals(possible, OrganisationRules.whyNotSucceeded(office(FIRST, LAST), on) == null);
    }

    @Test
    void an_office_is_succeeded_once() {
        assertNull(OrganisationRules.whyNotSucceeded(office(null, null), FIRST));
        assertNotNull(OrganisationRules.whyNotSucceeded(office(null, null).succeededBy(OTHER, LAST), FIRST));
    }

    @ParameterizedTest(name = "{0} with key {1}: {2}")
    @CsvSource({
        "MUNICIPALITY, 05158028, ''",
        "MUNICIPALITY, 05158029, /ags unknown-municipality-key",
        "PARTNER, 05158028, /ags only-municipalities"
    })
    void a_municipality_has_a_key_of_the_list(OrganisationKind kind, String ags, String error) {
        OrganisationInput input = new OrganisationInput(null, "Ratingen", kind, null, null, null, null, null, ags);
        assertEquals(error.isEmpty() ? List.of() : List.of(error), check(input, Map.of()));
    }

    private static OrganisationInput office(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new OrganisationInput("50-5", "Integration", OrganisationKind.UNIT, null, from, to, null, null, null);
    }

    private static List<String> check(OrganisationInput input, Map<UUID, Validity> others) {
        return OrganisationRules.check(input, others, "05158028"::equals).stream()
                .map(OrganisationRulesTest::sentence)
                .toList();
    }

    private static String sentence(FieldError error) {
        return error.pointer() + " " + error.code();
    }
}
