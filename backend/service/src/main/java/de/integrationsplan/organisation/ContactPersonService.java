package de.integrationsplan.organisation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.access.Access;
import de.integrationsplan.access.Permission;
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
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases around contact persons. Their addresses and numbers stand nowhere but in their own row: not in history either. */
@ApplicationScoped
@Transactional
public class ContactPersonService {

    @Inject
    ContactPersonRepository persons;

    @Inject
    ContactPersonQueries queries;

    @Inject
    OrganisationQueries organisations;

    @Inject
    Documents documents;

    @Inject
    History history;

    @Inject
    Conflicts conflicts;

    @Inject
    Access access;

    @Inject
    Event<ContactPersonChanged> changed;

    @Inject
    Clock clock;

    /** Told within the transaction, so that measures that name the person count a new version. */
    public record ContactPersonChanged(UUID id) {}

    public Slice<RawJson> list(@Nullable UUID organisationId, PageRequest page) {
        return queries.list(organisationId, seesContactData(), page);
    }

    public List<RawJson> search(ContactPersonSearch search) {
        return queries.search(search.text(), seesContactData());
    }

    public Tagged<RawJson> get(UUID id) {
        return queries.one(id, seesContactData());
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when there is somebody of this name */
    public UUID create(ContactPersonInput input) {
        check(input);
        ContactPerson person = new ContactPerson(input, clock.instant());
        persons.persistAndFlush(person);
        history.created(subject(person), state(input), shown(input, null));
        return person.id();
    }

    public Tagged<RawJson> patch(UUID id, IfMatch ifMatch, MergePatch patch) {
        ContactPerson person = locked(id);
        ContactPersonInput before = person.toInput();
        conflicts.requireCurrent(ifMatch, id, person.version(), before, patch);
        ContactPersonInput after = documents.merge(before, patch);
        check(after);
        person.apply(after, clock.instant());
        persons.flush();
        history.changed(subject(person), state(after), shown(before, null), shown(after, before));
        changed.fire(new ContactPersonChanged(id));
        return get(id);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404, 412; 409 while a responsibility names the person */
    public void delete(UUID id, IfMatch ifMatch) {
        ContactPerson person = locked(id);
        ContactPersonInput before = person.toInput();
        conflicts.requireCurrent(ifMatch, id, person.version(), before);
        history.deleted(subject(person), shown(before, null));
        persons.delete(person);
        persons.flush();
    }

    private boolean seesContactData() {
        return access.user().may(Permission.CONTACT_PERSON_READ_INTERNAL);
    }

    private ContactPerson locked(UUID id) {
        return persons.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
    }

    private void check(ContactPersonInput input) {
        UUID organisationId = input.organisationId();
        Problem.throwIfAny(ContactPersonRules.check(
                input,
                organisationId != null
                        && organisations.names(List.of(organisationId)).containsKey(organisationId)));
    }

    private ObjectNode state(ContactPersonInput input) {
        return documents.toDocument(input.withoutContactData());
    }

    private ObjectNode shown(ContactPersonInput input, @Nullable ContactPersonInput earlier) {
        ObjectNode shown = state(input);
        if (input.organisationId() != null) {
            shown.remove("organisationId");
            shown.put("organisation", organisations.name(input.organisationId()));
        }
        shown.put("email", ContactPersonRules.masked(input.email(), earlier == null ? null : earlier.email()));
        shown.put("phone", ContactPersonRules.masked(input.phone(), earlier == null ? null : earlier.phone()));
        return shown;
    }

    private static HistorySubject subject(ContactPerson person) {
        return new HistorySubject(
                "contact-person", person.id(), person.toInput().name(), null, List.of(), person.version());
    }
}
