package de.integrationsplan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who can work with the application now, for features that ask about many organisations at once. Keycloak is asked at most once
 * a minute; a change that is made here is seen at once by the instance that made it.
 */
@ApplicationScoped
public class ActiveUsers {

    private static final Duration VALIDITY = Duration.ofMinutes(1);

    @Inject
    UserDirectory directory;

    @Inject
    Clock clock;

    private volatile @Nullable Seen seen;

    private record Seen(Instant at, List<Account> accounts) {}

    /** Somebody who can be written to. */
    public record Person(String id, String name, String email, Set<String> roles) {}

    /**
     * Keys, as they stand in Keycloak, of the organisations for which somebody with the role editor or coordinator can sign in.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 when Keycloak is away
     */
    public Set<String> organisationsThatCanEdit() {
        return UserRules.organisationsThatCanEdit(accounts());
    }

    /**
     * Everybody who can sign in, has a role and an e-mail address, by the key of their organisation in lower case.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 when Keycloak is away
     */
    public Map<String, List<Person>> byOrganisation() {
        return accounts().stream()
                .filter(account -> account.enabled() && account.organisation() != null && account.email() != null)
                .collect(Collectors.groupingBy(
                        account ->
                                Objects.requireNonNull(account.organisation()).toLowerCase(Locale.ROOT),
                        Collectors.mapping(ActiveUsers::person, Collectors.toList())));
    }

    void forget() {
        seen = null;
    }

    private List<Account> accounts() {
        Seen known = seen;
        Instant now = clock.instant();
        if (known == null
                || known.at().plus(VALIDITY).isBefore(now)
                || known.at().isAfter(now)) {
            known = new Seen(now, directory.members());
            seen = known;
        }
        return known.accounts();
    }

    private static Person person(Account account) {
        return new Person(account.id(), account.name(), Objects.requireNonNull(account.email()), account.roles());
    }
}
