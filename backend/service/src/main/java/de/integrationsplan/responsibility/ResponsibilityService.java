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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /**
     * A responsibility to be added.
     *
     * @param wording as the source says it; null when it was entered here
     */
    public record NewResponsibility(
            UUID measureId,
            ResponsibilityInput input,
            @Nullable String wording) {}

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
        NewResponsibility one = new NewResponsibility(measureId, input, null);
        UUID id = addAll(queries.planOf(measureId), List.of(one)).get(0);
        measureVersions.touch(List.of(measureId));
        return id;
    }

    /** The responsibilities of these measures as they are written, in the order each measure shows them. */
    public List<NewResponsibility> inputs(List<UUID> measureIds) {
        return responsibilities.list("measureId in ?1 order by measureId, position, id", measureIds).stream()
                .map(one -> new NewResponsibility(one.measureId(), input(one), null))
                .toList();
    }

    /**
     * Adds responsibilities to measures of one plan, after those each measure has and in this order, without counting new
     * versions of the measures: an import does that once for all.
     *
     * @return the ids, in the same order
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with every wrong field of the first wrong responsibility
     */
    public List<UUID> addAll(UUID planId, List<NewResponsibility> all) {
        Map<UUID, String> names =
                organisationNames(all.stream().map(NewResponsibility::input).toArray(ResponsibilityInput[]::new));
        all.forEach(one -> Problem.throwIfAny(ResponsibilityRules.check(one.input(), names)));
        List<Responsibility> added = responsibilities(all);
        responsibilities.persist(added);
        responsibilities.flush();
        List<History.Created> entries = new ArrayList<>();
        for (int index = 0; index < added.size(); index++) {
            ResponsibilityInput input = all.get(index).input();
            entries.add(new History.Created(
                    subject(added.get(index), input, planId, names), documents.toDocument(input), shown(input, names)));
        }
        history.createdAll(entries);
        return added.stream().map(Responsibility::id).toList();
    }

    private List<Responsibility> responsibilities(List<NewResponsibility> all) {
        Map<String, UUID> people = persons.findOrAddAll(all.stream()
                .map(one -> one.input().contactPerson())
                .filter(Objects::nonNull)
                .toList());
        Map<UUID, Integer> last = new HashMap<>(queries.lastPositions(
                all.stream().map(NewResponsibility::measureId).distinct().toList()));
        List<Responsibility> added = new ArrayList<>();
        for (NewResponsibility one : all) {
            String person = one.input().contactPerson();
            added.add(new Responsibility(
                    one.measureId(),
                    one.input(),
                    person == null ? null : people.get(person),
                    one.wording(),
                    last.merge(one.measureId(), 1, Integer::sum),
                    clock.instant()));
        }
        return added;
    }

    public Tagged<RawJson> patch(UUID id, IfMatch ifMatch, MergePatch patch) {
        Responsibility responsibility = locked(id);
        ResponsibilityInput before = input(responsibility);
        conflicts.requireCurrent(ifMatch, id, responsibility.version(), before, patch);
        ResponsibilityInput after = documents.merge(before, patch);
        Map<UUID, String> names = organisationNames(before, after);
        Problem.throwIfAny(ResponsibilityRules.check(after, names));
        responsibility.apply(after, persons.findOrAdd(after.contactPerson()), clock.instant());
        responsibilities.flush();
        history.changed(
                subject(responsibility, after, queries.planOf(responsibility.measureId()), names),
                documents.toDocument(after),
                shown(before, names),
                shown(after, names));
        measureVersions.touch(List.of(responsibility.measureId()));
        return get(id);
    }

    public void delete(UUID id, IfMatch ifMatch) {
        Responsibility responsibility = locked(id);
        ResponsibilityInput before = input(responsibility);
        conflicts.requireCurrent(ifMatch, id, responsibility.version(), before);
        Map<UUID, String> names = organisationNames(before);
        history.deleted(
                subject(responsibility, before, queries.planOf(responsibility.measureId()), names),
                shown(before, names));
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

    private Map<UUID, String> organisationNames(ResponsibilityInput... inputs) {
        return organisations.names(Arrays.stream(inputs)
                .map(ResponsibilityInput::organisationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private ObjectNode shown(ResponsibilityInput input, Map<UUID, String> names) {
        ObjectNode shown = documents.toDocument(input);
        if (input.organisationId() != null) {
            shown.remove("organisationId");
            shown.put("organisation", names.get(input.organisationId()));
        }
        return shown;
    }

    private static HistorySubject subject(
            Responsibility responsibility, ResponsibilityInput input, UUID planId, Map<UUID, String> names) {
        UUID measureId = responsibility.measureId();
        String title = input.organisationId() == null ? input.note() : names.get(input.organisationId());
        return new HistorySubject(
                "responsibility", responsibility.id(), title, planId, List.of(measureId), responsibility.version());
    }
}
