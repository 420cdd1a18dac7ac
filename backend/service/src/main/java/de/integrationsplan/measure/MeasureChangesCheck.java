package de.integrationsplan.measure;

import de.integrationsplan.access.Access;
import de.integrationsplan.access.Permission;
import de.integrationsplan.history.Conflicts;
import de.integrationsplan.measure.MeasureChangesService.Merged;
import de.integrationsplan.measure.MeasureChangesService.Target;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.problem.FieldError;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is asked of each change of one measure, asked of many: every refusal names all that it is about. */
@ApplicationScoped
class MeasureChangesCheck {

    @Inject
    MeasureService service;

    @Inject
    MeasureQueries queries;

    @Inject
    StatusSteps steps;

    @Inject
    Documents documents;

    @Inject
    Conflicts conflicts;

    @Inject
    Access access;

    /** A stale change among many. */
    record MeasureConflict(String pointer, UUID measureId, String title, Conflicts.VersionConflict conflict) {}

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 403 */
    void requirePermitted(List<Target> targets, boolean adds) {
        if (adds && !access.user().may(Permission.MEASURE_CREATE)) {
            throw Problem.of(ProblemType.FORBIDDEN, "Your role does not add measures.");
        }
        Map<UUID, List<String>> leadingKeys = queries.leadingKeys(
                targets.stream().map(target -> target.measure().id()).toList());
        throwIfAny(
                ProblemType.FORBIDDEN,
                targets.stream()
                        .filter(target -> !access.mayEdit(
                                leadingKeys.getOrDefault(target.measure().id(), List.of())))
                        .map(target -> FieldError.at(
                                target.change().pointer() + "/measureId",
                                "not-led-by-you",
                                target.measure().title()))
                        .toList());
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 412 */
    void requireCurrent(List<Target> targets) {
        List<MeasureConflict> stale =
                targets.stream().flatMap(target -> stale(target).stream()).toList();
        if (!stale.isEmpty()) {
            throw Problem.builder(ProblemType.VERSION_CONFLICT, "`conflicts` names each measure that was changed.")
                    .with("conflicts", stale)
                    .build();
        }
    }

    private Optional<MeasureConflict> stale(Target target) {
        MeasureChanges.Change change = target.change();
        Measure measure = target.measure();
        return conflicts
                .find(change.seen(), measure.id(), measure.version(), measure.toInput(), change.patch())
                .map(conflict -> new MeasureConflict(change.pointer(), measure.id(), measure.title(), conflict));
    }

    /** The changes that can be merged; what keeps the others from it goes to {@code errors}. */
    List<Merged> merged(List<Target> targets, List<FieldError> errors) {
        List<Merged> merged = new ArrayList<>();
        for (Target target : targets) {
            MeasureInput before = target.measure().toInput();
            Documents.Merged<MeasureInput> after =
                    documents.tryMerge(before, target.change().patch());
            after.errors().forEach(error -> errors.add(error.under(inPatch(target))));
            if (after.result() != null) {
                merged.add(new Merged(target, before, MeasureService.withoutOldReplacement(before, after.result())));
            }
        }
        return merged;
    }

    List<FieldError> brokenRules(UUID planId, List<Merged> changes, List<MeasureChanges.Addition> additions) {
        Set<UUID> foreign = foreignGoals(planId, changes, additions);
        List<FieldError> errors = new ArrayList<>();
        for (Merged change : changes) {
            service.checkChange(change.target().measure(), change.after(), foreign)
                    .forEach(error -> errors.add(error.under(inPatch(change.target()))));
        }
        additions.forEach(addition ->
                service.check(addition.input(), foreign).forEach(error -> errors.add(error.under(addition.pointer()))));
        return errors;
    }

    private Set<UUID> foreignGoals(UUID planId, List<Merged> changes, List<MeasureChanges.Addition> additions) {
        Set<UUID> named = Stream.concat(
                        changes.stream().map(Merged::after), additions.stream().map(MeasureChanges.Addition::input))
                .flatMap(input -> input.goalIds().stream())
                .collect(Collectors.toSet());
        return Set.copyOf(queries.foreignGoals(planId, named));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 */
    void requireSteps(List<Merged> changes) {
        throwIfAny(
                ProblemType.STATUS_STEP_NOT_ALLOWED,
                changes.stream()
                        .filter(change -> !steps.allows(
                                change.target().measure().id(),
                                change.before().status(),
                                change.after().status()))
                        .map(change -> FieldError.at(
                                inPatch(change.target()) + "/status",
                                "status-cannot-follow",
                                change.before().title()))
                        .toList());
    }

    private static String inPatch(Target target) {
        return target.change().pointer() + "/patch";
    }

    private static void throwIfAny(ProblemType type, List<FieldError> refused) {
        if (!refused.isEmpty()) {
            throw Problem.builder(type, "`errors` names each of them.")
                    .with("errors", refused)
                    .build();
        }
    }
}
