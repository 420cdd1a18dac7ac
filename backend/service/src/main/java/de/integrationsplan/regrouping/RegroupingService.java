package de.integrationsplan.regrouping;

import de.integrationsplan.history.Conflicts;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.measure.MeasureInput;
import de.integrationsplan.measure.MeasureOrigins;
import de.integrationsplan.measure.MeasureOrigins.Origin;
import de.integrationsplan.measure.MeasureService;
import de.integrationsplan.measure.MeasureService.NewMeasure;
import de.integrationsplan.measure.MeasureStatus;
import de.integrationsplan.measure.MeasureVersions;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.FieldError;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Splits and merges measures. The new ones take over what belongs to the old ones; the old ones stay, dropped, with their reports
 * and their history.
 */
@ApplicationScoped
@Transactional
public class RegroupingService {

    private static final int LONGEST_REASON = 2000;

    @Inject
    MeasureOrigins origins;

    @Inject
    MeasureService measures;

    @Inject
    Estate estate;

    @Inject
    MeasureVersions versions;

    @Inject
    Conflicts conflicts;

    @Inject
    JsonQueries json;

    @Inject
    Documents documents;

    @Inject
    History history;

    /**
     * @return the parts, in their order
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404; 412; 400 naming every wrong field; 409 for a measure that has ended
     */
    List<UUID> split(UUID measureId, IfMatch ifMatch, SplitInput split) {
        Origin origin =
                origins.lock(List.of(measureId)).values().stream().findFirst().orElseThrow(Problem::notFound);
        conflicts.requireCurrent(ifMatch, measureId, origin.version(), origin.input());
        requireGoingOn(List.of(origin));
        Problem.throwIfAny(SplitRules.check(
                split, origin.input(), estate.responsibilityIds(measureId), estate.budgetLineIds(measureId)));
        List<MeasureInput> parts = SplitRules.parts(split, origin.input());
        List<UUID> added = add(origin.planId(), parts);
        IntStream.range(0, added.size()).forEach(part -> origins.note("split", origin, added.get(part), part + 1));
        drop(origin, added.get(0), Objects.requireNonNullElseGet(split.reason(), () -> splitInto(parts)));
        tell("split", origin.id(), origin.input().title(), origin, Map.of("parts", titles(parts)), added);
        estate.handOver(origin, split, added);
        versions.refreshSearch(added);
        return added;
    }

    /**
     * @return the measure that the others became
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without the plan; 400 for measures that are not of it, and naming every
     *     other wrong field; 409 when one of them has ended
     */
    UUID merge(UUID planId, MergerInput merger) {
        List<Origin> merged = ofPlan(planId, merger.measureIds());
        requireGoingOn(merged);
        MeasureInput input =
                MergerRules.merged(merger, merged.stream().map(Origin::input).toList());
        UUID added = add(planId, List.of(input)).get(0);
        IntStream.range(0, merged.size()).forEach(place -> origins.note("merged", merged.get(place), added, place + 1));
        String reason = Objects.requireNonNullElse(merger.reason(), "Zusammengeführt in „" + input.title() + "“.");
        merged.forEach(origin -> drop(origin, added, reason));
        List<UUID> all = new ArrayList<>(merger.measureIds());
        all.add(0, added);
        List<String> titles = titles(merged.stream().map(Origin::input).toList());
        tell("merged", added, input.title(), merged.get(0), Map.of("measures", titles), all);
        estate.handOver(merged, planId, added);
        versions.refreshSearch(List.of(added));
        return added;
    }

    private List<Origin> ofPlan(UUID planId, List<UUID> ids) {
        json.requireExists("plan", planId);
        Map<UUID, Origin> known = origins.lock(ids);
        known.values().removeIf(origin -> !origin.planId().equals(planId));
        Problem.throwIfAny(IntStream.range(0, ids.size())
                .filter(place -> !known.containsKey(ids.get(place)))
                .mapToObj(place -> FieldError.at("/measureIds/" + place, "unknown-reference"))
                .toList());
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private static void requireGoingOn(List<Origin> all) {
        for (Origin origin : all) {
            MeasureStatus status = origin.input().status();
            if (status == MeasureStatus.COMPLETED || status == MeasureStatus.DROPPED) {
                throw Problem.of(
                        ProblemType.CONFLICT, "\"" + origin.input().title() + "\" has ended. Open it again first.");
            }
        }
    }

    /** Checked like what callers send: joined texts can be too long, and lists too many. */
    private List<UUID> add(UUID planId, List<MeasureInput> inputs) {
        inputs.forEach(input -> documents.toRecord(documents.toDocument(input), MeasureInput.class));
        return measures.addAll(
                planId,
                inputs.stream().map(input -> new NewMeasure(input, null)).toList());
    }

    private void drop(Origin origin, UUID successor, String reason) {
        UUID lineage = Objects.requireNonNull(origins.lock(List.of(successor)).get(successor))
                .lineage();
        Map<String, String> change = new LinkedHashMap<>();
        change.put("status", MeasureStatus.DROPPED.key());
        change.put("statusReason", reason);
        change.put("replacement", lineage.toString());
        measures.patch(origin.id(), IfMatch.fromString("*"), new MergePatch(documents.toDocument(change)));
    }

    private static String splitInto(List<MeasureInput> parts) {
        String named = "Aufgeteilt in „" + String.join("“, „", titles(parts)) + "“.";
        return named.length() <= LONGEST_REASON ? named : "Aufgeteilt in " + parts.size() + " Maßnahmen.";
    }

    private static List<String> titles(List<MeasureInput> measures) {
        return measures.stream().map(MeasureInput::title).toList();
    }

    private void tell(String action, UUID id, String title, Origin origin, Map<String, ?> shown, List<UUID> others) {
        List<UUID> measureIds = new ArrayList<>(List.of(id));
        others.stream().filter(other -> !other.equals(id)).forEach(measureIds::add);
        history.happened(
                action,
                new HistorySubject("measure", id, title, origin.planId(), measureIds, origin.version()),
                documents.toDocument(shown));
    }
}
