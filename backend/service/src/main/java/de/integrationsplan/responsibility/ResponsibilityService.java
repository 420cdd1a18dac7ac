package de.integrationsplan.responsibility;

import de.integrationsplan.history.Conflicts;
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
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    ResponsibilityWriter writer;

    @Inject
    MeasureVersions measureVersions;

    @Inject
    JsonQueries json;

    @Inject
    Documents documents;

    @Inject
    Conflicts conflicts;

    /**
     * A responsibility to be added.
     *
     * @param wording as the source says it; null when it was entered here
     */
    public record NewResponsibility(
            UUID measureId,
            ResponsibilityInput input,
            @Nullable String wording) {}

    /** @param on only what was valid on this day; null: all */
    public List<RawJson> ofMeasure(UUID measureId, @Nullable LocalDate on) {
        return queries.ofMeasure(measureId, on);
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

    /** The responsibilities of a measure as they are written, by id, in the order it shows them. */
    public Map<UUID, ResponsibilityInput> inputsById(UUID measureId) {
        Map<UUID, ResponsibilityInput> inputs = new LinkedHashMap<>();
        responsibilities
                .list("measureId = ?1 order by position, id", measureId)
                .forEach(one -> inputs.put(one.id(), writer.input(one)));
        return inputs;
    }

    /** The responsibilities of these measures as they are written, in the order each measure shows them. */
    public List<NewResponsibility> inputs(List<UUID> measureIds) {
        return responsibilities.list("measureId in ?1 order by measureId, position, id", measureIds).stream()
                .map(one -> new NewResponsibility(one.measureId(), writer.input(one), null))
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
        return writer.addAll(planId, all);
    }

    public Tagged<RawJson> patch(UUID id, IfMatch ifMatch, MergePatch patch) {
        Responsibility responsibility = writer.locked(id);
        ResponsibilityInput before = writer.input(responsibility);
        conflicts.requireCurrent(ifMatch, id, responsibility.version(), before, patch);
        writer.change(responsibility, documents.merge(before, patch), queries.planOf(responsibility.measureId()));
        measureVersions.touch(List.of(responsibility.measureId()));
        return get(id);
    }

    public void delete(UUID id, IfMatch ifMatch) {
        Responsibility responsibility = writer.locked(id);
        conflicts.requireCurrent(ifMatch, id, responsibility.version(), writer.input(responsibility));
        writer.delete(responsibility, queries.planOf(responsibility.measureId()));
        measureVersions.touch(List.of(responsibility.measureId()));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem as a creation; 409 without its measure */
    void bringBack(Reversible.Gone gone) {
        UUID measureId = gone.measureIds().get(0);
        if (json.count("select count(*) from measure where id = ?1", measureId) == 0) {
            throw Problem.of(ProblemType.NOT_UNDOABLE, "Its measure is not there any more. Bring that back first.");
        }
        writer.bringBack(gone, queries.planOf(measureId));
        measureVersions.touch(List.of(measureId));
    }

    Reversible.@Nullable Present present(UUID id) {
        return responsibilities
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .map(one -> new Reversible.Present(one.version(), documents.toDocument(writer.input(one))))
                .orElse(null);
    }
}
