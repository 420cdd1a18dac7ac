package de.integrationsplan.budget;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.history.Conflicts;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.measure.MeasureVersions;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.problem.FieldError;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What can be done with budget lines. */
@ApplicationScoped
public class BudgetService {

    @Inject
    BudgetLineRepository lines;

    @Inject
    Documents documents;

    @Inject
    Conflicts conflicts;

    @Inject
    History history;

    @Inject
    MeasureVersions measures;

    @Inject
    Clock clock;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for an unknown plan */
    @Transactional
    public Slice<RawJson> ofPlan(UUID planId, PageRequest page) {
        Slice<RawJson> slice = lines.ofPlan(planId, page);
        if (slice.items().isEmpty() && !lines.hasPlan(planId)) {
            throw Problem.notFound();
        }
        return slice;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for an unknown measure */
    @Transactional
    public List<RawJson> ofMeasure(UUID measureId) {
        List<RawJson> found = lines.ofMeasure(measureId);
        if (found.isEmpty() && !lines.hasMeasure(measureId)) {
            throw Problem.notFound();
        }
        return found;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for an unknown line */
    @Transactional
    public Tagged<RawJson> one(UUID id) {
        return lines.shown(id).orElseThrow(Problem::notFound);
    }

    /**
     * Adds a line at the end of the plan's lines.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for an unknown plan, 400 with every wrong field
     */
    @Transactional
    public Created create(UUID planId, BudgetLineInput input) {
        if (!lines.hasPlan(planId)) {
            throw Problem.notFound();
        }
        BudgetLineNames names = lines.names(planId, input);
        Problem.throwIfAny(check(input, names));
        BudgetLine line = new BudgetLine(planId, lines.nextPosition(planId), input, null, clock.instant());
        lines.persistAndFlush(line);
        recordCreation(line, names);
        measures.touch(input.measureIds());
        return new Created(line.id(), one(line.id()));
    }

    /** Adds one line that an import has read, see {@link #createAll}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID create(UUID planId, BudgetLineInput input, SourceRef source) {
        return createAll(planId, List.of(new ImportedLine(input, source))).get(0);
    }

    /**
     * Adds the lines that an import has read, in the import's transaction and in this order. The measures they serve are part
     * of the same import, so they do not become a new version by it.
     *
     * @return the ids, in the same order
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with every wrong field of the first wrong line
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> createAll(UUID planId, List<ImportedLine> imported) {
        BudgetLineNames names =
                lines.names(planId, imported.stream().map(ImportedLine::input).toList());
        int position = lines.nextPosition(planId);
        List<BudgetLine> added = new ArrayList<>();
        for (ImportedLine one : imported) {
            Problem.throwIfAny(check(one.input(), names));
            BudgetLine line = new BudgetLine(planId, position++, one.input(), one.source(), clock.instant());
            lines.persist(line);
            added.add(line);
        }
        lines.flush();
        // History is written line by line: what stays attached would be looked through again each time.
        added.forEach(lines.getEntityManager()::detach);
        added.forEach(line -> recordCreation(line, names));
        return added.stream().map(BudgetLine::id).toList();
    }

    /**
     * Changes what the patch names.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for an unknown line, 412 when it changed meanwhile, 400 with
     *     every wrong field
     */
    @Transactional
    public Tagged<RawJson> patch(UUID id, IfMatch seen, MergePatch patch) {
        BudgetLine line = lines.locked(id).orElseThrow(Problem::notFound);
        BudgetLineInput before = line.toInput();
        conflicts.requireCurrent(seen, id, line.version(), before, patch);
        BudgetLineInput after = documents.merge(before, patch);
        if (!after.equals(before)) {
            BudgetLineNames names = lines.names(line.planId(), before, after);
            Problem.throwIfAny(check(after, names));
            line.change(after, clock.instant());
            Set<UUID> touched = union(before, after);
            measures.touch(touched);
            history.changed(
                    subject(line, touched), documents.toDocument(after), shown(before, names), shown(after, names));
        }
        return one(id);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for an unknown line, 412 when it changed meanwhile */
    @Transactional
    public void delete(UUID id, IfMatch seen) {
        BudgetLine line = lines.locked(id).orElseThrow(Problem::notFound);
        BudgetLineInput before = line.toInput();
        conflicts.requireCurrent(seen, id, line.version(), before);
        BudgetLineNames names = lines.names(line.planId(), before);
        lines.delete(line);
        Set<UUID> touched = union(before, before);
        measures.touch(touched);
        history.deleted(subject(line, touched), shown(before, names));
    }

    private static List<FieldError> check(BudgetLineInput input, BudgetLineNames names) {
        List<FieldError> errors = new ArrayList<>(BudgetLineRules.check(input));
        errors.addAll(names.missing(input));
        return errors;
    }

    private void recordCreation(BudgetLine line, BudgetLineNames names) {
        BudgetLineInput input = line.toInput();
        history.created(subject(line, union(input, input)), documents.toDocument(input), shown(input, names));
    }

    private ObjectNode shown(BudgetLineInput input, BudgetLineNames names) {
        return names.putInto(documents.toDocument(input), input);
    }

    private static Set<UUID> union(BudgetLineInput before, BudgetLineInput after) {
        Set<UUID> ids = new LinkedHashSet<>(before.measureIds());
        ids.addAll(after.measureIds());
        return ids;
    }

    private static HistorySubject subject(BudgetLine line, Set<UUID> measureIds) {
        return new HistorySubject(
                "budget-line",
                line.id(),
                line.toInput().title(),
                line.planId(),
                List.copyOf(measureIds),
                line.version());
    }

    /** A new line and how it shows. */
    public record Created(UUID id, Tagged<RawJson> shown) {}

    /** A line as an import has read it, and where. */
    public record ImportedLine(BudgetLineInput input, SourceRef source) {}
}
