package de.integrationsplan.continuation;

import de.integrationsplan.measure.MeasureInput;
import de.integrationsplan.measure.MeasureService;
import de.integrationsplan.measure.MeasureService.NewMeasure;
import de.integrationsplan.measure.MeasureVersions;
import de.integrationsplan.organisation.Successors;
import de.integrationsplan.responsibility.ResponsibilityInput;
import de.integrationsplan.responsibility.ResponsibilityService;
import de.integrationsplan.responsibility.ResponsibilityService.NewResponsibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Writes measures into the next plan, through the services that everybody writes through. */
@ApplicationScoped
class Acceptance {

    @Inject
    NextStructure structure;

    @Inject
    MeasureService measures;

    @Inject
    ResponsibilityService responsibilities;

    @Inject
    Successors successors;

    @Inject
    NextBudget budget;

    @Inject
    MeasureVersions versions;

    /**
     * Continues measures with their goals, responsibilities and resources.
     *
     * @return for each of the measures its counterpart in the next plan
     */
    Map<UUID, UUID> write(Continuation continuation, UUID nextPlanId, List<ContinuationLine> lines) {
        Map<UUID, MeasureInput> now =
                measures.inputs(lines.stream().map(ContinuationLine::measureId).toList());
        Set<UUID> goalIds = new HashSet<>();
        now.values().forEach(measure -> goalIds.addAll(measure.goalIds()));
        Map<UUID, UUID> goals = structure.takeOver(continuation.planId(), nextPlanId, goalIds);
        List<UUID> added = measures.addAll(
                nextPlanId,
                lines.stream()
                        .map(line -> new NewMeasure(
                                next(line, Objects.requireNonNull(now.get(line.measureId())), goals), null))
                        .toList());
        Map<UUID, UUID> counterparts = new LinkedHashMap<>();
        for (int index = 0; index < lines.size(); index++) {
            counterparts.put(lines.get(index).measureId(), added.get(index));
        }
        addResponsibilities(continuation, nextPlanId, counterparts);
        budget.takeOver(continuation, nextPlanId, counterparts);
        versions.refreshSearch(added);
        return counterparts;
    }

    private static MeasureInput next(ContinuationLine line, MeasureInput now, Map<UUID, UUID> goals) {
        return NextMeasure.of(
                now,
                line.input(),
                line.lineage(),
                now.goalIds().stream()
                        .map(id -> Objects.requireNonNull(goals.get(id)))
                        .toList());
    }

    /** Those that still hold when the next plan's year begins; of an organisation that has ended by then, its successor. */
    private void addResponsibilities(Continuation continuation, UUID nextPlanId, Map<UUID, UUID> counterparts) {
        LocalDate start = LocalDate.of(continuation.input().year(), 1, 1);
        List<NewResponsibility> going = responsibilities.inputs(List.copyOf(counterparts.keySet())).stream()
                .filter(one -> holds(one.input(), start))
                .toList();
        Map<UUID, UUID> organisations = successors.on(
                start,
                going.stream()
                        .map(one -> one.input().organisationId())
                        .filter(Objects::nonNull)
                        .toList());
        responsibilities.addAll(
                nextPlanId,
                going.stream()
                        .map(one -> new NewResponsibility(
                                Objects.requireNonNull(counterparts.get(one.measureId())),
                                carriedBy(one.input(), organisations),
                                one.wording()))
                        .toList());
    }

    private static ResponsibilityInput carriedBy(ResponsibilityInput input, Map<UUID, UUID> organisations) {
        UUID organisationId = input.organisationId();
        return organisationId == null
                ? input
                : new ResponsibilityInput(
                        input.role(),
                        organisations.getOrDefault(organisationId, organisationId),
                        input.note(),
                        input.openEnded(),
                        input.contactPerson(),
                        input.validFrom(),
                        input.validTo());
    }

    private static boolean holds(ResponsibilityInput responsibility, LocalDate day) {
        return responsibility.validTo() == null || !responsibility.validTo().isBefore(day);
    }
}
