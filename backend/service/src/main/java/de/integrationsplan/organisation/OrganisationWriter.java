package de.integrationsplan.organisation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.organisation.OrganisationService.OrganisationChanged;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes organisations by their rules, with their history. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OrganisationWriter {

    @Inject
    OrganisationRepository organisations;

    @Inject
    OrganisationQueries queries;

    @Inject
    MunicipalityKeys municipalityKeys;

    @Inject
    Documents documents;

    @Inject
    History history;

    @Inject
    Event<OrganisationChanged> changed;

    @Inject
    Clock clock;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such an organisation */
    Organisation locked(UUID id) {
        return organisations
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with every wrong field */
    UUID add(OrganisationInput input) {
        return add(input, new Organisation(input, clock.instant()));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with every wrong field */
    UUID add(OrganisationInput input, Organisation organisation) {
        check(input, null);
        organisations.persistAndFlush(organisation);
        history.created(subject(organisation), documents.toDocument(input), shown(input));
        return organisation.id();
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with every wrong field; 409 for a part of itself */
    void change(Organisation organisation, OrganisationInput after) {
        OrganisationInput before = organisation.toInput();
        check(after, organisation.id());
        organisation.apply(after, clock.instant());
        organisations.flush();
        history.changed(subject(organisation), documents.toDocument(after), shown(before), shown(after));
        changed.fire(new OrganisationChanged(organisation.id()));
    }

    void delete(Organisation organisation) {
        history.deleted(subject(organisation), shown(organisation.toInput()));
        organisations.delete(organisation);
        organisations.flush();
    }

    private void check(OrganisationInput input, @Nullable UUID id) {
        Problem.throwIfAny(OrganisationRules.check(
                input,
                queries.validities(Stream.of(input.parentId(), input.successorId())
                        .filter(other -> other != null)
                        .toList()),
                municipalityKeys::contains));
        if (id != null && input.parentId() != null && organisations.isBelow(input.parentId(), id)) {
            throw Problem.of(ProblemType.CONFLICT, "An organisation cannot be a part of itself.");
        }
    }

    private ObjectNode shown(OrganisationInput input) {
        ObjectNode shown = documents.toDocument(input);
        showName(shown, "parentId", "parent", input.parentId());
        showName(shown, "successorId", "successor", input.successorId());
        return shown;
    }

    private void showName(ObjectNode shown, String idField, String nameField, @Nullable UUID id) {
        if (id != null) {
            shown.remove(idField);
            shown.put(nameField, queries.name(id));
        }
    }

    private static HistorySubject subject(Organisation organisation) {
        return new HistorySubject(
                "organisation", organisation.id(), organisation.name(), null, List.of(), organisation.version());
    }
}
