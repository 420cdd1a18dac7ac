package de.integrationsplan.identity;

import de.integrationsplan.access.UserOrganisation;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** People for the administration's screens. */
@ApplicationScoped
class UserQueries {

    /** So many deletions between two pages go unnoticed. */
    private static final int OVERLAP = 20;

    @Inject
    UserDirectory directory;

    @Inject
    UserOrganisation organisations;

    /** A part of people in a row. */
    private interface Row {
        List<Account> part(int first, int max);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is nobody; 503 when Keycloak is away */
    UserView one(String id) {
        Account account = directory.find(id);
        if (account == null) {
            throw Problem.notFound();
        }
        return view(account);
    }

    UserView view(Account account) {
        return UserView.of(account, named(List.of(account)));
    }

    Slice<UserView> list(UserFilter filter, PageRequest page) {
        if (filter.role != null || filter.organisation != null) {
            List<Account> few = filter.role == null
                    ? directory.ofOrganisation(Objects.requireNonNull(filter.organisation))
                    : directory.members();
            List<Account> wanted = few.stream().filter(filter::admits).toList();
            return page(
                    page, (first, max) -> wanted.stream().skip(first).limit(max).toList());
        }
        return page(page, (first, max) -> directory.search(filter.words(), filter.enabled, first, max));
    }

    /**
     * Keycloak counts places, which move when somebody is added or removed. So a cursor holds the place and the person before
     * it, and a page begins behind that person, wherever they stand now.
     */
    private Slice<UserView> page(PageRequest page, Row row) {
        String place = page.key(0);
        String before = page.key(1);
        int first = place == null ? 0 : Math.max(0, Integer.parseInt(place) - OVERLAP);
        List<Account> part = row.part(first, page.limitPlusOne() + 2 * OVERLAP);
        int start = place == null ? 0 : Integer.parseInt(place) - first;
        for (int index = 0; index < part.size(); index++) {
            if (part.get(index).id().equals(before)) {
                start = index + 1;
            }
        }
        int begin = Math.min(start, part.size());
        int end = Math.min(begin + page.limit(), part.size());
        List<Account> wanted = part.subList(begin, end);
        Map<String, UserOrganisation.Ref> names = named(wanted);
        return new Slice<>(
                wanted.stream().map(account -> UserView.of(account, names)).toList(),
                end == part.size()
                        ? null
                        : List.of(
                                Integer.toString(first + end), part.get(end - 1).id()),
                null);
    }

    private Map<String, UserOrganisation.Ref> named(List<Account> accounts) {
        return organisations.byKey(accounts.stream()
                .map(Account::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }
}
