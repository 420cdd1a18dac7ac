package de.integrationsplan.budget;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.history.Conflicts;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.history.Reversible;
import de.integrationsplan.measure.MeasureVersions;
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
import de.integrationsplan.platform.table.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Use cases around budget lines. A change of a line is a new version of every measure served before or after it. */
@ApplicationScoped
@Transactional
public class BudgetService {

    @Inject
    BudgetLineRepository lines;

    @Inject
    BudgetLineQueries queries;

    @Inject
    JsonQueries json;

    @Inject
    Documents documents;

    @Inject
    Conflicts conflicts;

    @Inject
    History history;

    @Inject
    MeasureVersions measureVersions;

    @Inject
    Clock clock;

    /** A line to be added, and where an import has read it. */
    public record ImportedLine(
            BudgetLineInput input, @Nullable SourceRef source) {}

    public Slice<RawJson> ofPlan(UUID planId, PageRequest page) {
        return queries.ofPlan(planId, page);
    }

    /** All lines of a plan as a table. */
    public Sheet sheet(UUID planId) {
        return LineSheet.of(queries.allOfPlan(planId));
    }

    public List<RawJson> ofMeasure(UUID measureId) {
        return queries.ofMeasure(measureId);
    }

    public Tagged<RawJson> get(UUID id) {
        return queries.one(id);
    }

    /** A line as it is written, and what it has in common with the lines of other years. */
    public record PresentLine(UUID id, UUID lineage, BudgetLineInput input) {}

    /** The lines that serve any of these measures, in the order of the plan. */
    public List<PresentLine> serving(List<UUID> measureIds) {
        return lines.serving(measureIds).stream()
                .map(line -> new PresentLine(line.id(), line.lineage(), line.toInput()))
                .toList();
    }

    public Map<UUID, UUID> idsByLineage(UUID planId) {
        return lines.list("planId", planId).stream().collect(Collectors.toMap(BudgetLine::lineage, BudgetLine::id));
    }

    /** Adds a line after the plan's others. */
    public UUID create(UUID planId, BudgetLineInput input) {
        json.requireExists("plan", planId);
        UUID id = createAll(planId, List.of(new ImportedLine(input, null))).get(0);
        measureVersions.touch(input.measureIds());
        return id;
    }

    /** Adds one imported line, see {@link #createAll}. */
    public UUID create(UUID planId, BudgetLineInput input, SourceRef source) {
        return createAll(planId, List.of(new ImportedLine(input, source))).get(0);
    }

    /**
     * Adds lines after the plan's others, in this order, without counting new versions of their measures: an import does that
     * once for all. Thousands of lines are best added by one call.
     *
     * @return the ids, in the same order
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with every wrong field of the first wrong line
     */
    public List<UUID> createAll(UUID planId, List<ImportedLine> imported) {
        BudgetLineNames names =
                queries.names(planId, imported.stream().map(ImportedLine::input).toList());
        int position = queries.nextPosition(planId);
        List<BudgetLine> added = new ArrayList<>();
        for (ImportedLine one : imported) {
            Problem.throwIfAny(check(one.input(), names));
            requireLineage(one.input());
            BudgetLine line = new BudgetLine(planId, position++, one.input(), one.source(), clock.instant());
            lines.persist(line);
            added.add(line);
        }
        lines.flush();
        history.createdAll(added.stream().map(line -> creation(line, names)).toList());
        return added.stream().map(BudgetLine::id).toList();
    }

    public Tagged<RawJson> patch(UUID id, IfMatch ifMatch, MergePatch patch) {
        BudgetLine line = lines.locked(id).orElseThrow(Problem::notFound);
        BudgetLineInput before = line.toInput();
        conflicts.requireCurrent(ifMatch, id, line.version(), before, patch);
        BudgetLineInput after = documents.merge(before, patch);
        if (after.lineage() != null) {
            throw Problem.invalid(FieldError.at("/lineage", "unchangeable"));
        }
        if (!after.equals(before)) {
            change(line, before, after);
        }
        return get(id);
    }

    public void delete(UUID id, IfMatch ifMatch) {
        BudgetLine line = lines.locked(id).orElseThrow(Problem::notFound);
        BudgetLineInput before = line.toInput();
        conflicts.requireCurrent(ifMatch, id, line.version(), before);
        BudgetLineNames names = queries.names(line.planId(), List.of(before));
        history.deleted(subject(line, before, before.measureIds()), shown(before, names));
        lines.delete(line);
        measureVersions.touch(before.measureIds());
    }

    private void change(BudgetLine line, BudgetLineInput before, BudgetLineInput after) {
        BudgetLineNames names = queries.names(line.planId(), List.of(before, after));
        Problem.throwIfAny(check(after, names));
        line.apply(after, clock.instant());
        lines.flush();
        Set<UUID> measureIds = new LinkedHashSet<>(before.measureIds());
        measureIds.addAll(after.measureIds());
        history.changed(subject(line, after, measureIds), state(line), shown(before, names), shown(after, names));
        measureVersions.touch(measureIds);
    }

    private void requireLineage(BudgetLineInput input) {
        if (input.lineage() != null && !queries.isLineage(input.lineage())) {
            throw Problem.invalid(FieldError.at("/lineage", "unknown-reference"));
        }
    }

    private static List<FieldError> check(BudgetLineInput input, BudgetLineNames names) {
        List<FieldError> errors = new ArrayList<>(BudgetLineRules.check(input));
        errors.addAll(names.missing(input));
        return errors;
    }

    private History.Created creation(BudgetLine line, BudgetLineNames names) {
        BudgetLineInput input = line.toInput();
        return new History.Created(subject(line, input, input.measureIds()), state(line), shown(input, names));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem as a creation */
    void bringBack(Reversible.Gone gone) {
        UUID planId = Objects.requireNonNull(gone.planId());
        BudgetLineOrigin origin = documents.fromDocument(gone.origin(), BudgetLineOrigin.class);
        ObjectNode written = gone.written();
        // A line that goes on from no other has its own id as lineage.
        written.put(
                "lineage",
                Objects.requireNonNullElse(origin.lineage(), gone.id()).toString());
        BudgetLineInput input = documents.toRecord(written, BudgetLineInput.class);
        BudgetLineNames names = queries.names(planId, List.of(input));
        Problem.throwIfAny(check(input, names));
        int position = Objects.requireNonNullElseGet(origin.position(), () -> queries.nextPosition(planId));
        BudgetLine line = gone.identify(new BudgetLine(planId, position, input, origin.source(), clock.instant()));
        lines.persistAndFlush(line);
        history.createdAll(List.of(creation(line, names)));
        measureVersions.touch(input.measureIds());
    }

    private ObjectNode state(BudgetLine line) {
        ObjectNode state = documents.toDocument(line.toInput());
        state.set(History.ORIGIN, documents.toDocument(line.origin()));
        return state;
    }

    private ObjectNode shown(BudgetLineInput input, BudgetLineNames names) {
        return names.putInto(documents.toDocument(input), input);
    }

    private static HistorySubject subject(BudgetLine line, BudgetLineInput input, Collection<UUID> measureIds) {
        return new HistorySubject(
                "budget-line", line.id(), input.title(), line.planId(), List.copyOf(measureIds), line.version());
    }
}
