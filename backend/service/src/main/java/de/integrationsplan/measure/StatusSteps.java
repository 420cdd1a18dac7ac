package de.integrationsplan.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationsplan.access.Access;
import de.integrationsplan.access.Permission;
import de.integrationsplan.history.FieldHistory;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@link MeasureRules}' table of statuses, for whoever is calling. */
@ApplicationScoped
class StatusSteps {

    @Inject
    Access access;

    @Inject
    FieldHistory history;

    @Inject
    ObjectMapper mapper;

    boolean allows(UUID measureId, MeasureStatus from, MeasureStatus to) {
        return MeasureRules.mayFollow(from, to, mayReopen(), null)
                || MeasureRules.mayFollow(from, to, mayReopen(), ownBefore(measureId));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 that lists the allowed ones */
    void require(UUID measureId, MeasureStatus from, MeasureStatus to) {
        if (allows(measureId, from, to)) {
            return;
        }
        throw Problem.builder(ProblemType.STATUS_STEP_NOT_ALLOWED, null)
                .with(
                        "allowedStatuses",
                        allowed(from).stream().map(MeasureStatus::key).toList())
                .build();
    }

    /** For each status those that may follow it, as a JSON object. */
    String table() {
        Map<String, Set<MeasureStatus>> table = new TreeMap<>();
        Arrays.stream(MeasureStatus.values()).forEach(status -> table.put(status.key(), allowed(status)));
        try {
            return mapper.writeValueAsString(table);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Set<MeasureStatus> allowed(MeasureStatus status) {
        return access.user().may(Permission.MEASURE_WRITE) ? MeasureRules.next(status, mayReopen()) : Set.of();
    }

    private boolean mayReopen() {
        return access.user().may(Permission.MEASURE_REOPEN);
    }

    private @Nullable MeasureStatus ownBefore(UUID measureId) {
        return history.last(measureId, "status")
                .filter(last -> last.actorId().equals(access.user().id()) && last.before() != null)
                .map(last -> MeasureStatus.of(Objects.requireNonNull(last.before())))
                .orElse(null);
    }
}
