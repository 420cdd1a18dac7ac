package de.integrationsplan.progress;

import de.integrationsplan.access.Access;
import de.integrationsplan.access.CurrentUser;
import de.integrationsplan.access.Role;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.JsonQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases around what is due. */
@ApplicationScoped
@Transactional
public class DueProgressService {

    /** No organisation has this key: whoever belongs to none leads nothing. */
    private static final String NOBODY = "";

    @Inject
    DueProgressQueries queries;

    @Inject
    JsonQueries json;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /**
     * @param on null for today
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a plan
     */
    Slice<RawJson> ofPlan(
            UUID planId, @Nullable String organisation, @Nullable LocalDate on, DueQuery query, PageRequest page) {
        json.requireExists("plan", planId);
        return queries.list(planId, organisation, day(on), query, page);
    }

    /** @param planId null for all current plans */
    Slice<RawJson> mine(@Nullable UUID planId, DueQuery query, PageRequest page) {
        CurrentUser user = access.user();
        String organisation = user.roles().contains(Role.COORDINATOR)
                ? null
                : Objects.requireNonNullElse(user.organisationKey(), NOBODY);
        return queries.list(planId, organisation, day(null), query, page);
    }

    RawJson summary(UUID planId, @Nullable LocalDate on, @Nullable Integer within) {
        return queries.summary(planId, day(on), within == null ? DueQuery.USUALLY_AHEAD : within);
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? LocalDate.now(clock.withZone(ProgressService.COUNTY)) : on;
    }
}
