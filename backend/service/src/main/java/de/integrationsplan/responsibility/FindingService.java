package de.integrationsplan.responsibility;

import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Use cases around gaps: what is wrong with who carries what, and who carries how much. */
@ApplicationScoped
public class FindingService {

    @Inject
    FindingQueries queries;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a plan */
    public Slice<RawJson> list(UUID planId, ResponsibilityFinding kind, boolean withTotal, PageRequest page) {
        return queries.list(planId, kind, Set.of(), withTotal, page);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a plan */
    public RawJson matrix(UUID planId, ResponsibilityRole role) {
        return queries.matrix(planId, role);
    }
}
