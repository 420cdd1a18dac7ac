package de.integrationsplan.progress.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrationsplan.identity.ActiveUsers.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AddressRulesTest {

    private static final Office SCHOOLS = office("40", "amt40@kreis.example", null);
    private static final Office SOCIAL = office("50", null, null);
    private static final Office INTEGRATION = office("50-5", null, SOCIAL.id());

    private static final Person EMIL = new Person("emil", "Emil", "emil@kreis.example", Set.of("editor"));
    private static final Person VERA = new Person("vera", "Vera", "vera@kreis.example", Set.of("viewer"));
    private static final Person KLARA = new Person("klara", "Klara", "klara@kreis.example", Set.of("coordinator"));

    @Test
    void mailbox_and_people_of_the_leading_office_are_told_and_those_who_only_read_are_not() {
        Addressed told = told(Map.of("40", List.of(EMIL, VERA)), Set.of(), led(SCHOOLS));
        assertEquals(List.of("amt40@kreis.example", "emil@kreis.example"), addresses(told));
    }

    @Test
    void each_gets_one_letter_with_all_that_is_due() {
        Addressed told =
                told(Map.of("40", List.of(EMIL)), Set.of(), led(SCHOOLS), led(SCHOOLS), led(SCHOOLS, INTEGRATION));
        assertEquals(
                List.of(3, 3),
                told.letters().stream().map(letter -> letter.measures().size()).toList());
    }

    @Test
    void a_mailbox_that_is_a_persons_too_gets_one_letter() {
        Person same = new Person("emil", "Emil", "Amt40@kreis.example", Set.of("editor"));
        Addressed told = told(Map.of("40", List.of(same)), Set.of(), led(SCHOOLS));
        assertEquals(List.of("amt40@kreis.example"), addresses(told));
    }

    @Test
    void a_unit_without_anybody_is_spoken_for_by_its_office() {
        Addressed told = told(Map.of("50", List.of(KLARA)), Set.of(), led(INTEGRATION));
        assertEquals(List.of("klara@kreis.example"), addresses(told));
        Addressed own = told(Map.of("50", List.of(KLARA), "50-5", List.of(EMIL)), Set.of(), led(INTEGRATION));
        assertEquals(List.of("emil@kreis.example"), addresses(own));
    }

    @Test
    void who_wants_none_gets_none_and_what_nobody_can_be_told_is_said() {
        Addressed told = told(Map.of("50-5", List.of(EMIL)), Set.of("emil"), led(INTEGRATION), led());
        assertEquals(List.of(), addresses(told));
        assertEquals(1, told.optedOut());
        assertEquals(2, told.unreachable().size());
    }

    private static Addressed told(Map<String, List<Person>> people, Set<String> unwilling, DueMeasure... measures) {
        Map<UUID, Office> offices = Map.of(
                SCHOOLS.id(), SCHOOLS,
                SOCIAL.id(), SOCIAL,
                INTEGRATION.id(), INTEGRATION);
        return new AddressRules(offices, people, unwilling).address(List.of(measures));
    }

    private static List<String> addresses(Addressed told) {
        return told.letters().stream()
                .map(letter -> letter.recipient().address())
                .sorted()
                .toList();
    }

    private static DueMeasure led(Office... offices) {
        return new DueMeasure(
                UUID.randomUUID(),
                "Sprachkurs",
                LocalDate.of(2011, 6, 30),
                null,
                null,
                Stream.of(offices).map(Office::id).toList());
    }

    private static Office office(String key, @Nullable String mailbox, @Nullable UUID parent) {
        return new Office(UUID.randomUUID(), key, "Amt " + key, mailbox, parent);
    }
}
