package de.integrationsplan.identity;

import de.integrationsplan.access.Role;
import de.integrationsplan.platform.problem.FieldError;
import de.integrationsplan.platform.problem.ProblemType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** THE RULES OF USER ADMINISTRATION. Pure. */
final class UserRules {

    private static final String ADMIN = Role.ADMIN.claim();

    private UserRules() {}

    /** The roles that people can have: a portal is not a person. */
    static List<String> assignable() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.PORTAL)
                .map(Role::claim)
                .toList();
    }

    /** @param organisationKnown whether an organisation has the key */
    static List<FieldError> check(UserInput access, boolean organisationKnown) {
        List<FieldError> errors = new ArrayList<>();
        if (access.organisation() != null && !organisationKnown) {
            errors.add(FieldError.at("/organisation", "unknown-reference"));
        }
        if (access.organisation() == null && access.roles().contains(Role.EDITOR.claim())) {
            errors.add(FieldError.at("/organisation", "editor-without-organisation"));
        }
        return errors;
    }

    /**
     * What keeps a change from being made.
     *
     * @param administrators ids of all who can sign in and have the role admin
     * @return null when nothing does
     */
    static @Nullable ProblemType refusal(String actorId, Account before, UserInput after, Set<String> administrators) {
        if (before.id().equals(actorId) && !after.enabled()) {
            return ProblemType.OWN_ACCOUNT;
        }
        boolean stays = after.enabled() && after.roles().contains(ADMIN);
        boolean others = administrators.stream().anyMatch(id -> !id.equals(before.id()));
        return administrators.contains(before.id()) && !stays && !others ? ProblemType.LAST_ADMINISTRATOR : null;
    }

    /** The organisations that somebody can work for: keys of people who can sign in and may change measures. */
    static Set<String> organisationsThatCanEdit(List<Account> accounts) {
        return accounts.stream()
                .filter(Account::enabled)
                .filter(account -> account.roles().contains(Role.EDITOR.claim())
                        || account.roles().contains(Role.COORDINATOR.claim()))
                .map(Account::organisation)
                .filter(key -> key != null && !key.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }
}
