package de.integrationsplan.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import de.integrationsplan.platform.problem.FieldError;
import de.integrationsplan.platform.problem.ProblemType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UserRulesTest {

    private static final Account ADELE = account("adele", true, null, "admin");
    private static final Account EMIL = account("emil", true, "40", "editor");

    @Test
    void a_portal_is_no_role_for_people() {
        assertFalse(UserRules.assignable().contains("portal"));
        assertEquals(6, UserRules.assignable().size());
    }

    @Test
    void an_editor_needs_an_organisation_others_do_not() {
        assertEquals(List.of("editor-without-organisation"), codes(access(true, null, "editor"), false));
        assertEquals(List.of(), codes(access(true, null, "viewer"), false));
        assertEquals(List.of(), codes(access(true, "40", "editor"), true));
    }

    @Test
    void an_organisation_that_nobody_knows_is_refused() {
        assertEquals(List.of("unknown-reference"), codes(access(true, "4711", "editor"), false));
    }

    @Test
    void nobody_locks_themselves_out() {
        assertEquals(
                ProblemType.OWN_ACCOUNT,
                UserRules.refusal("adele", ADELE, access(false, null, "admin"), Set.of("adele", "other")));
    }

    @Test
    void the_last_administrator_keeps_role_and_account() {
        assertEquals(ProblemType.LAST_ADMINISTRATOR, refusal(access(true, null, "viewer"), Set.of("adele")));
        assertEquals(ProblemType.LAST_ADMINISTRATOR, refusal(access(false, null, "admin"), Set.of("adele")));
        assertNull(refusal(access(true, "50-5", "admin", "viewer"), Set.of("adele")));
    }

    @Test
    void one_of_two_administrators_may_go() {
        assertNull(refusal(access(true, null, "viewer"), Set.of("adele", "other")));
        assertNull(refusal(access(false, null, "admin"), Set.of("adele", "other")));
    }

    @Test
    void whoever_is_no_administrator_is_not_the_last_one() {
        assertNull(UserRules.refusal("adele", EMIL, access(false, "40", "editor"), Set.of("adele")));
    }

    @Test
    void an_organisation_can_edit_through_an_editor_or_a_coordinator_who_can_sign_in() {
        assertEquals(
                Set.of("40", "50-5"),
                UserRules.organisationsThatCanEdit(List.of(
                        EMIL,
                        ADELE,
                        account("klara", true, "50-5", "coordinator"),
                        account("vera", true, "53", "viewer"),
                        account("gone", false, "10", "editor"))));
    }

    @Test
    void people_are_called_by_name_and_by_login_when_they_have_none() {
        assertEquals("Emil Entwurf", EMIL.name());
        Account nameless = new Account("x", "login", null, null, null, true, Set.of(), null, false, Instant.EPOCH);
        assertEquals("login", nameless.name());
    }

    private static @Nullable ProblemType refusal(UserInput after, Set<String> administrators) {
        return UserRules.refusal("somebody else", ADELE, after, administrators);
    }

    private static List<String> codes(UserInput access, boolean known) {
        return UserRules.check(access, known).stream().map(FieldError::code).toList();
    }

    private static UserInput access(boolean enabled, @Nullable String organisation, String... roles) {
        return new UserInput(List.of(roles), organisation, enabled);
    }

    private static Account account(String id, boolean enabled, @Nullable String organisation, String... roles) {
        return new Account(
                id,
                id,
                "Emil",
                "Entwurf",
                id + "@demo.example",
                enabled,
                Set.of(roles),
                organisation,
                false,
                Instant.EPOCH);
    }
}
