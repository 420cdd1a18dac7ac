package de.integrationsplan.measure;

import de.integrationsplan.platform.contract.UncheckedBody;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.FieldError;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes and adds many measures of a plan in one call: all of it, or nothing. */
@ApplicationScoped
@Transactional
public class MeasureChangesService {

    @Inject
    MeasureService service;

    @Inject
    MeasureChangesReader reader;

    @Inject
    MeasureChangesCheck check;

    @Inject
    MeasureRepository measures;

    @Inject
    MeasureQueries queries;

    @Inject
    MeasureVersions versions;

    @Inject
    JsonQueries json;

    /** A change and the measure that it is about, locked. */
    record Target(MeasureChanges.Change change, Measure measure) {}

    /** What a measure would be after the change. */
    record Merged(Target target, MeasureInput before, MeasureInput after) {}

    /**
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with every wrong field of every part; 403 with every measure that the
     *     caller may not change; 404 without such a plan; 409 with every status that cannot follow; 412 with every measure that
     *     somebody else has changed meanwhile
     */
    public MeasureChangesResult apply(UUID planId, UncheckedBody body) {
        json.requireExists("plan", planId);
        MeasureChanges wanted = reader.read(body);
        List<FieldError> errors = new ArrayList<>(wanted.errors());
        List<Target> targets = locked(planId, wanted.changes(), errors);
        check.requirePermitted(targets, !wanted.additions().isEmpty());
        if (errors.isEmpty()) {
            check.requireCurrent(targets);
        }
        List<Merged> merged = check.merged(targets, errors);
        errors.addAll(check.brokenRules(planId, merged, wanted.additions()));
        Problem.throwIfAny(errors);
        check.requireSteps(merged);
        return write(planId, merged, wanted.additions());
    }

    /** Locked in one order for everybody, so that bulk changes of the same measures wait instead of blocking one another. */
    private List<Target> locked(UUID planId, List<MeasureChanges.Change> changes, List<FieldError> errors) {
        List<UUID> ids = changes.stream().map(MeasureChanges.Change::measureId).toList();
        Map<UUID, Measure> present = measures
                .find("planId = ?1 and id in ?2 order by id", planId, ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .collect(Collectors.toMap(Measure::id, Function.identity()));
        List<Target> targets = new ArrayList<>();
        for (MeasureChanges.Change change : changes) {
            Measure measure = present.get(change.measureId());
            if (measure == null) {
                errors.add(FieldError.at(change.pointer() + "/measureId", "unknown-reference"));
            } else {
                targets.add(new Target(change, measure));
            }
        }
        return targets;
    }

    private MeasureChangesResult write(UUID planId, List<Merged> changes, List<MeasureChanges.Addition> additions) {
        Map<UUID, String> titles = service.goalTitles(changes.stream()
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .toList());
        changes.forEach(change -> service.write(change.target().measure(), change.after(), titles));
        List<UUID> added = service.addAll(
                planId,
                additions.stream()
                        .map(addition -> new MeasureService.NewMeasure(addition.input(), null))
                        .toList());
        List<UUID> changed =
                changes.stream().map(change -> change.target().measure().id()).toList();
        List<UUID> all = Stream.concat(changed.stream(), added.stream()).toList();
        versions.refreshSearch(all);
        return MeasureChangesResult.of(changed, added, queries.etags(all));
    }
}
