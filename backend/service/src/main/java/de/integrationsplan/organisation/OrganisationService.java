package de.integrationsplan.organisation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.history.Conflicts;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
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
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases around organisations. */
@ApplicationScoped
@Transactional
public class OrganisationService {

    @Inject
    OrganisationRepository organisations;

    @Inject
    OrganisationQueries queries;

    @Inject
    Documents documents;

    @Inject
    History history;

    @Inject
    Conflicts conflicts;

    @Inject
    Event<OrganisationChanged> changed;

    @Inject
    Clock clock;

    /** Told within the transaction, so that measures that show the organisation count a new version. */
    public record OrganisationChanged(UUID id) {}

    public Slice<RawJson> list(@Nullable String text, @Nullable String kind, PageRequest page) {
        return queries.list(text, kind, page);
    }

    public Tagged<RawJson> get(UUID id) {
        return queries.one(id);
    }

    public UUID create(OrganisationInput input) {
        return add(input);
    }

    public Tagged<RawJson> patch(UUID id, IfMatch ifMatch, MergePatch patch) {
        Organisation organisation = organisations
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
        OrganisationInput before = organisation.toInput();
        conflicts.requireCurrent(ifMatch, id, organisation.version(), before, patch);
        OrganisationInput after = documents.merge(before, patch);
        Problem.throwIfAny(check(after, id));
        organisation.apply(after, clock.instant());
        organisations.flush();
        history.changed(subject(organisation), documents.toDocument(after), shown(before), shown(after));
        changed.fire(new OrganisationChanged(id));
        return get(id);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404, 412; 409 while anything refers to it */
    public void delete(UUID id, IfMatch ifMatch) {
        Organisation organisation = organisations
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
        conflicts.requireCurrent(ifMatch, id, organisation.version(), organisation.toInput());
        history.deleted(subject(organisation), shown(organisation.toInput()));
        organisations.delete(organisation);
        organisations.flush();
    }

    /** The organisation with this key or, without a key, this name; created when there is none. For imports. */
    public UUID findOrCreate(OrganisationInput input) {
        UUID known = input.key() == null ? organisations.idByName(input.name()) : organisations.idByKey(input.key());
        return known == null ? add(input) : known;
    }

    private UUID add(OrganisationInput input) {
        Problem.throwIfAny(check(input, null));
        Organisation organisation = new Organisation(input, clock.instant());
        organisations.persistAndFlush(organisation);
        history.created(subject(organisation), documents.toDocument(input), shown(input));
        return organisation.id();
    }

    private List<FieldError> check(OrganisationInput input, @Nullable UUID id) {
        List<FieldError> errors = new ArrayList<>(OrganisationRules.check(input));
        UUID parentId = input.parentId();
        if (parentId != null && !organisations.exists(parentId)) {
            errors.add(FieldError.at("/parentId", "unknown-reference"));
        } else if (parentId != null && id != null && organisations.isBelow(parentId, id)) {
            throw Problem.of(ProblemType.CONFLICT, "An organisation cannot be a part of itself.");
        }
        return errors;
    }

    private ObjectNode shown(OrganisationInput input) {
        ObjectNode shown = documents.toDocument(input);
        if (shown.remove("parentId") != null && input.parentId() != null) {
            shown.put("parent", queries.name(input.parentId()));
        }
        return shown;
    }

    private static HistorySubject subject(Organisation organisation) {
        return new HistorySubject(
                "organisation", organisation.id(), organisation.name(), null, List.of(), organisation.version());
    }
}
