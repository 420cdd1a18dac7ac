package de.integrationsplan.budget;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.history.Conflicts;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.history.Reversible;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.problem.FieldError;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases around funders and their programmes. */
@ApplicationScoped
@Transactional
public class FundingService {

    @Inject
    FundingQueries queries;

    @Inject
    EntityManager database;

    @Inject
    Documents documents;

    @Inject
    Conflicts conflicts;

    @Inject
    History history;

    @Inject
    Clock clock;

    public Slice<RawJson> funders(PageRequest page) {
        return queries.funders(page);
    }

    /** @param on null for programmes of any time */
    public Slice<RawJson> list(@Nullable UUID funderId, @Nullable String on, PageRequest page) {
        return queries.list(funderId, on, page);
    }

    public Tagged<RawJson> get(UUID id) {
        return queries.one(id);
    }

    public UUID create(FundingProgrammeInput input) {
        return add(input, new FundingProgramme(input, clock.instant()));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem as a creation */
    void bringBack(Reversible.Gone gone) {
        FundingProgrammeInput input = documents.toRecord(gone.written(), FundingProgrammeInput.class);
        add(input, gone.identify(new FundingProgramme(input, clock.instant())));
    }

    private UUID add(FundingProgrammeInput input, FundingProgramme programme) {
        Problem.throwIfAny(check(input));
        database.persist(programme);
        database.flush();
        history.created(subject(programme, input), documents.toDocument(input), shown(input));
        return programme.id();
    }

    public Tagged<RawJson> patch(UUID id, IfMatch ifMatch, MergePatch patch) {
        FundingProgramme programme = locked(id);
        FundingProgrammeInput before = programme.toInput();
        conflicts.requireCurrent(ifMatch, id, programme.version(), before, patch);
        FundingProgrammeInput after = documents.merge(before, patch);
        Problem.throwIfAny(check(after));
        if (!after.funderId().equals(before.funderId()) && queries.isNamedWithFunder(id)) {
            throw Problem.of(ProblemType.STILL_REFERENCED, "Budget lines name this programme with its present funder.");
        }
        if (!after.equals(before)) {
            programme.apply(after, clock.instant());
            database.flush();
            history.changed(subject(programme, after), documents.toDocument(after), shown(before), shown(after));
        }
        return get(id);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when a line names it */
    public void delete(UUID id, IfMatch ifMatch) {
        FundingProgramme programme = locked(id);
        FundingProgrammeInput before = programme.toInput();
        conflicts.requireCurrent(ifMatch, id, programme.version(), before);
        database.remove(programme);
        database.flush();
        history.deleted(subject(programme, before), shown(before));
    }

    private FundingProgramme locked(UUID id) {
        FundingProgramme programme = database.find(FundingProgramme.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (programme == null) {
            throw Problem.notFound();
        }
        return programme;
    }

    private List<FieldError> check(FundingProgrammeInput input) {
        List<FieldError> errors = new ArrayList<>(BudgetLineRules.checkPeriod(input.period()));
        if (queries.organisationName(input.funderId()) == null) {
            errors.add(FieldError.at("/funderId", "unknown-reference"));
        }
        return errors;
    }

    private ObjectNode shown(FundingProgrammeInput input) {
        ObjectNode shown = documents.toDocument(input);
        shown.remove("funderId");
        shown.put("funder", queries.organisationName(input.funderId()));
        return shown;
    }

    private static HistorySubject subject(FundingProgramme programme, FundingProgrammeInput input) {
        return new HistorySubject(
                "funding-programme", programme.id(), input.name(), null, List.of(), programme.version());
    }
}
