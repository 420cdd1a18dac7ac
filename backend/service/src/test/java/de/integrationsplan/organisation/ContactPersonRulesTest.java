package de.integrationsplan.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules for contact persons as sentences. */
class ContactPersonRulesTest {

    @ParameterizedTest(name = "public {0}, reason {1}, since {2}: {3}")
    @CsvSource({
        "false, ,           ,           ''",
        "true,  Zustimmung, 2026-01-01, ''",
        "true,  ,           2026-01-01, /publishableReason required",
        "true,  ' ',        2026-01-01, /publishableReason required",
        "true,  Zustimmung, ,           /publishableSince required",
        "false, Zustimmung, ,           /publishableReason only-when-publishable",
        "false, ,           2026-01-01, /publishableSince only-when-publishable"
    })
    void a_person_is_named_in_public_with_a_reason_and_a_day_or_not_at_all(
            boolean publishable, @Nullable String reason, @Nullable LocalDate since, String error) {
        ContactPersonInput input = new ContactPersonInput("Eva Muster", null, null, null, publishable, reason, since);
        assertEquals(
                error.isEmpty() ? List.of() : List.of(error),
                ContactPersonRules.check(input, false).stream()
                        .map(found -> found.pointer() + " " + found.code())
                        .toList());
    }

    @Test
    void history_tells_that_an_address_changed_and_never_what_it_is() {
        assertNull(ContactPersonRules.masked(null, "eva@muster.example"));
        assertEquals("•••", ContactPersonRules.masked("eva@muster.example", null));
        assertEquals("•••", ContactPersonRules.masked("eva@muster.example", "eva@muster.example"));
        assertEquals("••• (geändert)", ContactPersonRules.masked("neu@muster.example", "eva@muster.example"));
    }
}
