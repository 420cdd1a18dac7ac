package de.integrationsplan.continuation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.budget.BudgetLineInput;
import de.integrationsplan.budget.BudgetService;
import de.integrationsplan.budget.BudgetService.ImportedLine;
import de.integrationsplan.budget.BudgetService.PresentLine;
import de.integrationsplan.budget.ServedMeasureInput;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Takes over the resources of measures that go on. A shared pot stays one, whatever the order in which its measures are
 * accepted; its shares come back once all of its measures are in the next plan, as part of them do not add up.
 */
@ApplicationScoped
class NextBudget {

    @Inject
    BudgetService budget;

    @Inject
    ContinuationQueries queries;

    @Inject
    Documents documents;

    /** @param counterparts of the measures that go on now, in the next plan */
    void takeOver(Continuation continuation, UUID nextPlanId, Map<UUID, UUID> counterparts) {
        Map<UUID, UUID> all = new HashMap<>(queries.counterparts(continuation));
        all.putAll(counterparts);
        Map<UUID, UUID> present = budget.idsByLineage(nextPlanId);
        List<ImportedLine> added = new ArrayList<>();
        for (PresentLine line : budget.serving(List.copyOf(counterparts.keySet()))) {
            List<ServedMeasureInput> served = served(line.input(), all);
            UUID known = present.get(line.lineage());
            if (known != null) {
                budget.patch(known, IfMatch.fromString("*"), new MergePatch(measures(served)));
            } else if (NextBudgetLine.goesOn(line.input(), continuation.input().year())) {
                ObjectNode next = NextBudgetLine.of(documents.toDocument(line.input()));
                next.put("lineage", line.lineage().toString());
                next.setAll(measures(served));
                added.add(new ImportedLine(documents.toRecord(next, BudgetLineInput.class), null));
            }
        }
        budget.createAll(nextPlanId, added);
    }

    private static List<ServedMeasureInput> served(BudgetLineInput line, Map<UUID, UUID> counterparts) {
        List<ServedMeasureInput> goingOn = line.measures().stream()
                .filter(one -> counterparts.containsKey(one.measureId()))
                .toList();
        boolean whole = goingOn.size() == line.measures().size();
        return goingOn.stream()
                .map(one -> new ServedMeasureInput(
                        Objects.requireNonNull(counterparts.get(one.measureId())), whole ? one.share() : null))
                .toList();
    }

    private ObjectNode measures(List<ServedMeasureInput> served) {
        ObjectNode document = documents.toDocument(Map.of());
        ArrayNode measures = document.putArray("measures");
        served.forEach(one -> measures.add(documents.toDocument(one)));
        return document;
    }
}
