package de.integrationsplan.responsibility;

import de.integrationsplan.identity.ActiveUsers;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Use cases around gaps: what is wrong with who carries what, and who carries how much. */
@ApplicationScoped
public class FindingService {

    @Inject
    FindingQueries queries;

    @Inject
    ActiveUsers users;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a plan; 503 for users, while Keycloak is away */
    public Slice<RawJson> list(UUID planId, ResponsibilityFinding kind, boolean withTotal, PageRequest page) {
        return queries.list(planId, kind, activeKeys(kind), withTotal, page);
    }

    /** Keycloak is asked for one list only: the others do not wait for it. */
    private Set<String> activeKeys(ResponsibilityFinding kind) {
        return kind == ResponsibilityFinding.LEAD_WITHOUT_USER
                ? users.organisationsThatCanEdit().stream()
                        .map(key -> key.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a plan */
    public RawJson matrix(UUID planId, ResponsibilityRole role) {
        return queries.matrix(planId, role);
    }
}
