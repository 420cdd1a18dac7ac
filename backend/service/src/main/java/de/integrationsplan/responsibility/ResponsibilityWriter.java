package de.integrationsplan.responsibility;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.history.Reversible;
import de.integrationsplan.organisation.ContactPersons;
import de.integrationsplan.organisation.OrganisationQueries;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.responsibility.ResponsibilityService.NewResponsibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes responsibilities by their rules, with their history. Counting new versions of the measures is the caller's. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ResponsibilityWriter {

    @Inject
    ResponsibilityRepository responsibilities;

    @Inject
    ResponsibilityQueries queries;

    @Inject
    OrganisationQueries organisations;

    @Inject
    ContactPersons persons;

    @Inject
    Documents documents;

    @Inject
    History history;

    @Inject
    Clock clock;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a responsibility */
    Responsibility locked(UUID id) {
        return responsibilities
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
    }

    ResponsibilityInput input(Responsibility responsibility) {
        return responsibility.toInput(persons.name(responsibility.contactPersonId()));
    }

    List<UUID> addAll(UUID planId, List<NewResponsibility> all) {
        Map<UUID, String> names = organisationNames(all.stream().map(NewResponsibility::input));
        all.forEach(one -> Problem.throwIfAny(ResponsibilityRules.check(one.input(), names)));
        List<Responsibility> added = make(all);
        responsibilities.persist(added);
        responsibilities.flush();
        List<History.Created> entries = new ArrayList<>();
        for (int index = 0; index < added.size(); index++) {
            entries.add(created(added.get(index), all.get(index).input(), planId, names));
        }
        history.createdAll(entries);
        return added.stream().map(Responsibility::id).toList();
    }

    /** After those that each measure has, and in this order. */
    private List<Responsibility> make(List<NewResponsibility> all) {
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

    /** Where the other one stands in its measure. */
    UUID addInPlaceOf(Responsibility other, ResponsibilityInput input, UUID planId) {
        Responsibility added = new Responsibility(
                other.measureId(),
                input,
                persons.findOrAdd(input.contactPerson()),
                null,
                other.position(),
                clock.instant());
        responsibilities.persistAndFlush(added);
        history.createdAll(List.of(created(added, input, planId, organisationNames(Stream.of(input)))));
        return added.id();
    }

    private History.Created created(
            Responsibility added, ResponsibilityInput input, UUID planId, Map<UUID, String> names) {
        return new History.Created(subject(added, input, planId, names), state(added, input), shown(input, names));
    }

    /** As it was, and where it was. */
    void bringBack(Reversible.Gone gone, UUID planId) {
        ResponsibilityOrigin origin = documents.fromDocument(gone.origin(), ResponsibilityOrigin.class);
        ResponsibilityInput input = documents.toRecord(gone.written(), ResponsibilityInput.class);
        Map<UUID, String> names = organisationNames(Stream.of(input));
        Problem.throwIfAny(ResponsibilityRules.check(input, names));
        Responsibility back = gone.identify(new Responsibility(
                gone.measureIds().get(0),
                input,
                persons.findOrAdd(input.contactPerson()),
                origin.wording(),
                Objects.requireNonNullElse(origin.position(), 1),
                clock.instant()));
        responsibilities.persistAndFlush(back);
        history.createdAll(List.of(created(back, input, planId, names)));
    }

    private ObjectNode state(Responsibility responsibility, ResponsibilityInput input) {
        ObjectNode state = documents.toDocument(input);
        state.set(History.ORIGIN, documents.toDocument(responsibility.origin()));
        return state;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with every wrong field */
    void change(Responsibility responsibility, ResponsibilityInput after, UUID planId) {
        ResponsibilityInput before = input(responsibility);
        Map<UUID, String> names = organisationNames(Stream.of(before, after));
        Problem.throwIfAny(ResponsibilityRules.check(after, names));
        responsibility.apply(after, persons.findOrAdd(after.contactPerson()), clock.instant());
        responsibilities.flush();
        history.changed(
                subject(responsibility, after, planId, names),
                state(responsibility, after),
                shown(before, names),
                shown(after, names));
    }

    void delete(Responsibility responsibility, UUID planId) {
        ResponsibilityInput before = input(responsibility);
        Map<UUID, String> names = organisationNames(Stream.of(before));
        history.deleted(subject(responsibility, before, planId, names), shown(before, names));
        responsibilities.delete(responsibility);
    }

    private Map<UUID, String> organisationNames(Stream<ResponsibilityInput> inputs) {
        return organisations.names(inputs.map(ResponsibilityInput::organisationId)
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
