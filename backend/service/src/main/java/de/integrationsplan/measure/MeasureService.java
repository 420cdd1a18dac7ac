package de.integrationsplan.measure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.access.Access;
import de.integrationsplan.access.Permission;
import de.integrationsplan.history.Conflicts;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.history.Reversible;
import de.integrationsplan.plan.PlanQueries;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.FieldError;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Use cases around measures. */
@ApplicationScoped
@Transactional
public class MeasureService {

    @Inject
    MeasureRepository measures;

    @Inject
    MeasureQueries queries;

    @Inject
    MeasureLists lists;

    @Inject
    MeasureVersions versions;

    @Inject
    PlanQueries plans;

    @Inject
    JsonQueries json;

    @Inject
    Documents documents;

    @Inject
    History history;

    @Inject
    Conflicts conflicts;

    @Inject
    StatusSteps steps;

    @Inject
    MeasureDrafts drafts;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** A measure to be added, and where an import has read it. */
    public record NewMeasure(MeasureInput input, @Nullable MeasureSource source) {}

    public Slice<RawJson> list(MeasureFilter filter, @Nullable UUID planId, @Nullable Integer year, PageRequest page) {
        return lists.list(filter, planId, year, view(), page);
    }

    public Tagged<RawJson> get(UUID id) {
        return queries.one(id, view());
    }

    RawJson relations(UUID id) {
        return queries.relations(id);
    }

    /** Measures as they are written, by id; those that exist. */
    public Map<UUID, MeasureInput> inputs(List<UUID> ids) {
        return measures.list("id in ?1", ids).stream().collect(Collectors.toMap(Measure::id, Measure::toInput));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with every wrong field, goals apart */
    public void requireValid(MeasureInput input) {
        Problem.throwIfAny(MeasureRules.check(input, List.of()));
    }

    /** Adds a measure: the first of its lineage, unless it goes on from one in another plan. */
    public UUID create(UUID planId, MeasureInput input) {
        json.requireExists("plan", planId);
        UUID id = addAll(planId, List.of(new NewMeasure(input, null))).get(0);
        versions.refreshSearch(List.of(id));
        return id;
    }

    /**
     * Adds measures in this order, those without a position after the plan's others; the caller refreshes the search for all
     * at once. Thousands of measures are best added some hundreds at a time.
     *
     * @return the ids, in the same order
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with every wrong field of the first wrong measure
     */
    public List<UUID> addAll(UUID planId, List<NewMeasure> all) {
        Set<UUID> goalIds =
                all.stream().flatMap(one -> one.input().goalIds().stream()).collect(Collectors.toSet());
        Set<UUID> foreign = Set.copyOf(queries.foreignGoals(planId, goalIds));
        int next = queries.nextPosition(planId);
        List<Measure> added = new ArrayList<>();
        for (NewMeasure one : all) {
            Problem.throwIfAny(check(one.input(), foreign));
            int position = Objects.requireNonNullElse(one.input().position(), next);
            next = Math.max(next, position + 1);
            added.add(new Measure(planId, one.input(), position, one.source(), clock.instant()));
        }
        measures.persist(added);
        measures.flush();
        Map<UUID, String> titles = plans.goalTitles(goalIds);
        history.createdAll(
                added.stream().map(measure -> creation(measure, titles)).toList());
        return added.stream().map(Measure::id).toList();
    }

    /** What is wrong with a measure that is to be added. */
    List<FieldError> check(MeasureInput input, Set<UUID> foreignGoals) {
        List<FieldError> errors = new ArrayList<>(MeasureRules.check(
                input, input.goalIds().stream().filter(foreignGoals::contains).toList()));
        if (input.lineage() != null && !queries.isLineage(input.lineage())) {
            errors.add(FieldError.at("/lineage", "unknown-reference"));
        }
        errors.addAll(checkReplacement(input, null));
        return errors;
    }

    private History.Created creation(Measure measure, Map<UUID, String> goalTitles) {
        MeasureInput input = measure.toInput();
        return new History.Created(subject(measure), state(measure), shown(input, goalTitles));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem as a creation; 409 when another one has its place */
    void bringBack(Reversible.Gone gone) {
        MeasureOrigin origin = documents.fromDocument(gone.origin(), MeasureOrigin.class);
        UUID planId = Objects.requireNonNull(gone.planId());
        ObjectNode written = gone.written();
        if (origin.lineage() != null) {
            written.put("lineage", origin.lineage().toString());
        }
        MeasureInput input = documents.toRecord(written, MeasureInput.class);
        List<FieldError> errors =
                new ArrayList<>(MeasureRules.check(input, queries.foreignGoals(planId, input.goalIds())));
        errors.addAll(checkReplacement(input, origin.lineage()));
        Problem.throwIfAny(errors);
        int position = Objects.requireNonNullElseGet(input.position(), () -> queries.nextPosition(planId));
        Measure measure = gone.identify(new Measure(planId, input, position, origin.source(), clock.instant()));
        measures.persistAndFlush(measure);
        history.createdAll(List.of(creation(measure, plans.goalTitles(input.goalIds()))));
        versions.refreshSearch(List.of(measure.id()));
    }

    /** A change by whoever was typing: what is saved is no draft any more. */
    Tagged<RawJson> save(UUID id, IfMatch ifMatch, MergePatch patch) {
        Tagged<RawJson> saved = patch(id, ifMatch, patch);
        List<String> fields = new ArrayList<>();
        patch.document().fieldNames().forEachRemaining(fields::add);
        drafts.saved(id, fields);
        return saved;
    }

    public Tagged<RawJson> patch(UUID id, IfMatch ifMatch, MergePatch patch) {
        Measure measure = locked(id);
        access.requireMayEdit(queries.leadingKeys(id));
        MeasureInput before = measure.toInput();
        conflicts.requireCurrent(ifMatch, id, measure.version(), before, patch);
        MeasureInput after = withoutOldReplacement(before, documents.merge(before, patch));
        Problem.throwIfAny(checkChange(measure, after, queries.foreignGoals(measure.planId(), after.goalIds())));
        steps.require(id, before.status(), after.status());
        write(measure, after, goalTitles(List.of(before, after)));
        versions.refreshSearch(List.of(id));
        return get(id);
    }

    /** Writes a change that was checked, and its history; the caller refreshes the search. */
    void write(Measure measure, MeasureInput after, Map<UUID, String> goalTitles) {
        MeasureInput before = measure.toInput();
        measure.apply(after, Objects.requireNonNullElse(after.position(), before.position()), clock.instant());
        measures.flush();
        MeasureInput written = measure.toInput();
        history.changed(subject(measure), state(measure), shown(before, goalTitles), shown(written, goalTitles));
    }

    /** Titles of the goals that any of the measures names. */
    Map<UUID, String> goalTitles(Collection<MeasureInput> inputs) {
        return plans.goalTitles(
                inputs.stream().flatMap(input -> input.goalIds().stream()).collect(Collectors.toSet()));
    }

    public void delete(UUID id, IfMatch ifMatch) {
        Measure measure = locked(id);
        conflicts.requireCurrent(ifMatch, id, measure.version(), measure.toInput());
        if (queries.wasPublished(id)) {
            throw Problem.of(ProblemType.CONFLICT, "It was published. Set its status to dropped and withdraw it.");
        }
        if (queries.isServedByBudget(id)) {
            throw Problem.of(ProblemType.STILL_REFERENCED, "Budget lines serve this measure.");
        }
        history.deletedAll(queries.goesAlongWith(id));
        history.deleted(subject(measure), shown(measure.toInput()));
        measures.delete(measure);
        measures.flush();
    }

    /** What is wrong with a change, the step of its status apart. */
    List<FieldError> checkChange(Measure measure, MeasureInput after, Collection<UUID> foreignGoals) {
        List<FieldError> errors = new ArrayList<>(MeasureRules.checkChange(
                after, after.goalIds().stream().filter(foreignGoals::contains).toList()));
        errors.addAll(checkReplacement(after, measure.lineage()));
        return errors;
    }

    /** Any measure but itself, from whichever year. */
    private List<FieldError> checkReplacement(MeasureInput input, @Nullable UUID own) {
        UUID replacement = input.replacement();
        return replacement == null || (!replacement.equals(own) && queries.isLineage(replacement))
                ? List.of()
                : List.of(FieldError.at("/replacement", "unknown-reference"));
    }

    /** What is not dropped any more has no replacement any more. */
    static MeasureInput withoutOldReplacement(MeasureInput before, MeasureInput after) {
        boolean left = before.status() == MeasureStatus.DROPPED && after.status() != MeasureStatus.DROPPED;
        return left && Objects.equals(before.replacement(), after.replacement()) ? after.withoutReplacement() : after;
    }

    private Measure locked(UUID id) {
        return measures.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
    }

    private MeasureQueries.View view() {
        return new MeasureQueries.View(access.user().may(Permission.MEASURE_READ_INTERNAL), steps.table());
    }

    private ObjectNode state(Measure measure) {
        ObjectNode state = documents.toDocument(measure.toInput());
        state.set(History.ORIGIN, documents.toDocument(measure.origin()));
        return state;
    }

    private ObjectNode shown(MeasureInput input) {
        return shown(input, plans.goalTitles(input.goalIds()));
    }

    private ObjectNode shown(MeasureInput input, Map<UUID, String> goalTitles) {
        ObjectNode shown = documents.toDocument(input);
        shown.remove("goalIds");
        input.goalIds().stream().map(goalTitles::get).filter(Objects::nonNull).forEach(shown.putArray("goals")::add);
        if (input.replacement() != null) {
            shown.put("replacement", queries.titleOf(input.replacement()));
        }
        return shown;
    }

    private static HistorySubject subject(Measure measure) {
        return new HistorySubject(
                "measure", measure.id(), measure.title(), measure.planId(), List.of(measure.id()), measure.version());
    }
}
