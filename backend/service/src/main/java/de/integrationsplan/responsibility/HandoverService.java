package de.integrationsplan.responsibility;

import de.integrationsplan.access.Access;
import de.integrationsplan.measure.MeasureVersions;
import de.integrationsplan.organisation.OrganisationQueries;
import de.integrationsplan.organisation.Validity;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.persistence.Ids;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import de.integrationsplan.responsibility.HandoverRules.Held;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Use cases around handovers: many responsibilities pass to another organisation in one transaction, each with its history. */
@ApplicationScoped
@Transactional
public class HandoverService {

    /** What one transaction does in a few seconds. */
    private static final int LIMIT = 1000;

    @Inject
    HandoverQueries queries;

    @Inject
    HandoverWriter writer;

    @Inject
    OrganisationQueries organisations;

    @Inject
    MeasureVersions measureVersions;

    @Inject
    Access access;

    @Inject
    Clock clock;

    public Tagged<RawJson> get(UUID id) {
        return queries.one(id);
    }

    /** What the handover would change. */
    public RawJson tryOut(ResponsibilityHandoverInput input) {
        return queries.shown(
                input, plan(input).stream().map(HandoverStep::planned).toList());
    }

    /**
     * @param withPersons whether contact persons stay, as in an office that is only renumbered
     * @return the handover's id
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for organisations that do not exist or not then; 409 for more than
     *     1,000 responsibilities at once
     */
    public UUID handOver(ResponsibilityHandoverInput input, boolean withPersons) {
        List<HandoverRules.Step> planned = plan(input);
        List<UUID> measures =
                planned.stream().map(step -> step.held().measureId()).distinct().toList();
        Map<UUID, UUID> plans = queries.plansOf(measures);
        List<HandoverStep> steps = new ArrayList<>();
        for (HandoverRules.Step step : planned) {
            UUID planId = Objects.requireNonNull(plans.get(step.held().measureId()));
            steps.add(writer.take(step, input, planId, withPersons));
        }
        UUID id = Ids.next();
        queries.store(id, input, steps, access.user(), clock.instant());
        measureVersions.touch(measures);
        return id;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404; 409 when it was undone, or what it made has changed since */
    public Tagged<RawJson> undo(UUID id) {
        HandoverQueries.Stored handover = queries.stored(id);
        if (handover.undone()) {
            throw Problem.of(ProblemType.CONFLICT, "This handover was undone already.");
        }
        List<UUID> measures = handover.steps().stream()
                .map(HandoverStep::measureId)
                .distinct()
                .toList();
        Map<UUID, UUID> plans = queries.plansOf(measures);
        for (HandoverStep step : handover.steps().reversed()) {
            writer.giveBack(step, handover.from(), plans.get(step.measureId()));
        }
        queries.undone(id, access.user(), clock.instant());
        measureVersions.touch(measures);
        return get(id);
    }

    private List<HandoverRules.Step> plan(ResponsibilityHandoverInput input) {
        Map<UUID, Validity> known =
                organisations.validities(List.of(input.fromOrganisationId(), input.toOrganisationId()));
        Problem.throwIfAny(HandoverRules.check(input, known));
        List<Held> leaving = queries.held(input, input.fromOrganisationId());
        if (leaving.size() > LIMIT) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "At most %d responsibilities at once, and these are %d. Choose a plan, measures or roles."
                            .formatted(LIMIT, leaving.size()));
        }
        return HandoverRules.plan(input.on(), leaving, queries.held(input, input.toOrganisationId()));
    }
}
