package de.integrationsplan.responsibility;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.history.Conflicts;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.measure.MeasureVersions;
import de.integrationsplan.organisation.ContactPersons;
import de.integrationsplan.organisation.OrganisationQueries;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases around responsibilities. */
@ApplicationScoped
@Transactional
public class ResponsibilityService {

    @Inject
    ResponsibilityRepository responsibilities;

    @Inject
    ResponsibilityQueries queries;

    @Inject
    OrganisationQueries organisations;

    @Inject
    ContactPersons persons;

    @Inject
    MeasureVersions measureVersions;

    @Inject
    JsonQueries json;

    @Inject
    Documents documents;

    @Inject
    History history;

    @Inject
    Conflicts conflicts;

    @Inject
    Clock clock;

    public List<RawJson> ofMeasure(UUID measureId) {
        return queries.ofMeasure(measureId);
    }

    public Slice<RawJson> ofOrganisation(UUID organisationId, @Nullable LocalDate on, PageRequest page) {
        return queries.ofOrganisation(organisationId, on, page);
    }

    public Tagged<RawJson> get(UUID id) {
        return queries.one(id);
    }

    public UUID create(UUID measureId, ResponsibilityInput input) {
        json.requireExists("measure", measureId);
        UUID id = add(measureId, input, null);
        measureVersions.touch(List.of(measureId));
        return id;
    }

    /** Adds one without counting a new version of the measure; for imports, which do that once for all. */
    public UUID add(UUID measureId, ResponsibilityInput input, @Nullable String wording) {
        Problem.throwIfAny(ResponsibilityRules.check(input, queries.organisationExists(input.organisationId())));
        Responsibility responsibility = new Responsibility(
                measureId,
                input,
                persons.findOrAdd(input.contactPerson()),
                wording,
                queries.nextPosition(measureId),
                clock.instant());
        responsibilities.persistAndFlush(responsibility);
        history.created(subject(responsibility, input), documents.toDocument(input), shown(input));
        return responsibility.id();
    }

    public Tagged<RawJson> patch(UUID id, IfMatch ifMatch, MergePatch patch) {
        Responsibility responsibility = locked(id);
        ResponsibilityInput before = input(responsibility);
        conflicts.requireCurrent(ifMatch, id, responsibility.version(), before, patch);
        ResponsibilityInput after = documents.merge(before, patch);
        Problem.throwIfAny(ResponsibilityRules.check(after, queries.organisationExists(after.organisationId())));
        responsibility.apply(after, persons.findOrAdd(after.contactPerson()), clock.instant());
        responsibilities.flush();
        history.changed(subject(responsibility, after), documents.toDocument(after), shown(before), shown(after));
        measureVersions.touch(List.of(responsibility.measureId()));
        return get(id);
    }

    public void delete(UUID id, IfMatch ifMatch) {
        Responsibility responsibility = locked(id);
        ResponsibilityInput before = input(responsibility);
        conflicts.requireCurrent(ifMatch, id, responsibility.version(), before);
        history.deleted(subject(responsibility, before), shown(before));
        responsibilities.delete(responsibility);
        measureVersions.touch(List.of(responsibility.measureId()));
    }

    private Responsibility locked(UUID id) {
        return responsibilities
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
    }

    private ResponsibilityInput input(Responsibility responsibility) {
        return responsibility.toInput(persons.name(responsibility.contactPersonId()));
    }

    private ObjectNode shown(ResponsibilityInput input) {
        ObjectNode shown = documents.toDocument(input);
        if (input.organisationId() != null) {
            shown.remove("organisationId");
            shown.put("organisation", organisations.name(input.organisationId()));
        }
        return shown;
    }

    private HistorySubject subject(Responsibility responsibility, ResponsibilityInput input) {
        UUID measureId = responsibility.measureId();
        String title = input.organisationId() == null ? input.note() : organisations.name(input.organisationId());
        return new HistorySubject(
                "responsibility",
                responsibility.id(),
                title,
                queries.planOf(measureId),
                List.of(measureId),
                responsibility.version());
    }
}
