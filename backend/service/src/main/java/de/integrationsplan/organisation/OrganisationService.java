package de.integrationsplan.organisation;

import de.integrationsplan.history.Conflicts;
import de.integrationsplan.history.Reversible;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Use cases around organisations. */
@ApplicationScoped
@Transactional
public class OrganisationService {

    @Inject
    OrganisationRepository organisations;

    @Inject
    OrganisationQueries queries;

    @Inject
    OrganisationWriter writer;

    @Inject
    Documents documents;

    @Inject
    Conflicts conflicts;

    @Inject
    Clock clock;

    /** Told within the transaction, so that measures that show the organisation count a new version. */
    public record OrganisationChanged(UUID id) {}

    public Slice<RawJson> list(OrganisationFilter filter, PageRequest page) {
        return queries.list(filter, page);
    }

    public Tagged<RawJson> get(UUID id) {
        return queries.one(id);
    }

    public UUID create(OrganisationInput input) {
        return writer.add(input);
    }

    public Tagged<RawJson> patch(UUID id, IfMatch ifMatch, MergePatch patch) {
        Organisation organisation = writer.locked(id);
        OrganisationInput before = organisation.toInput();
        conflicts.requireCurrent(ifMatch, id, organisation.version(), before, patch);
        writer.change(organisation, documents.merge(before, patch));
        return get(id);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404, 412; 409 while anything refers to it */
    public void delete(UUID id, IfMatch ifMatch) {
        Organisation organisation = writer.locked(id);
        conflicts.requireCurrent(ifMatch, id, organisation.version(), organisation.toInput());
        writer.delete(organisation);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem as a creation */
    void bringBack(Reversible.Gone gone) {
        OrganisationInput input = documents.toRecord(gone.written(), OrganisationInput.class);
        writer.add(input, gone.identify(new Organisation(input, clock.instant())));
    }

    /** The organisation with this key or, without a key, this name; created when there is none. For imports. */
    public UUID findOrCreate(OrganisationInput input) {
        UUID known = input.key() == null ? organisations.idByName(input.name()) : organisations.idByKey(input.key());
        return known == null ? writer.add(input) : known;
    }
}
