package de.integrationsplan.regrouping;

import de.integrationsplan.budget.BudgetService;
import de.integrationsplan.budget.BudgetService.PresentLine;
import de.integrationsplan.measure.MeasureOrigins.Origin;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.responsibility.ResponsibilityInput;
import de.integrationsplan.responsibility.ResponsibilityService;
import de.integrationsplan.responsibility.ResponsibilityService.NewResponsibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What measures leave to their successors. Responsibilities are copied: they are facts about the old measure as well. Budget
 * lines move: a pot counts once, and with its bookings it serves whoever goes on.
 */
@ApplicationScoped
class Estate {

    @Inject
    ResponsibilityService responsibilities;

    @Inject
    BudgetService budget;

    @Inject
    Documents documents;

    Collection<UUID> responsibilityIds(UUID measureId) {
        return responsibilities.inputsById(measureId).keySet();
    }

    List<UUID> budgetLineIds(UUID measureId) {
        return budget.serving(List.of(measureId)).stream().map(PresentLine::id).toList();
    }

    /** @param parts the new measures, as {@code split} lists them */
    void handOver(Origin origin, SplitInput split, List<UUID> parts) {
        List<NewResponsibility> copies = new ArrayList<>();
        responsibilities.inputsById(origin.id()).forEach((id, input) -> SplitRules.goesTo(
                        split, id, SplitPart::responsibilityIds)
                .forEach(part -> copies.add(new NewResponsibility(parts.get(part), input, null))));
        responsibilities.addAll(origin.planId(), copies);
        for (PresentLine line : budget.serving(List.of(origin.id()))) {
            List<UUID> heirs = SplitRules.goesTo(split, line.id(), SplitPart::budgetLineIds).stream()
                    .map(parts::get)
                    .toList();
            serve(line, Map.of(origin.id(), heirs));
        }
    }

    void handOver(List<Origin> merged, UUID planId, UUID successor) {
        List<ResponsibilityInput> all = merged.stream()
                .flatMap(origin -> responsibilities.inputsById(origin.id()).values().stream())
                .toList();
        responsibilities.addAll(
                planId,
                MergerRules.responsibilities(all).stream()
                        .map(input -> new NewResponsibility(successor, input, null))
                        .toList());
        Map<UUID, List<UUID>> heirs = new HashMap<>();
        merged.forEach(origin -> heirs.put(origin.id(), List.of(successor)));
        budget.serving(List.copyOf(heirs.keySet())).forEach(line -> serve(line, heirs));
    }

    private void serve(PresentLine line, Map<UUID, List<UUID>> heirs) {
        Map<String, ?> served = Map.of("measures", PotRules.after(line.input().measures(), heirs));
        budget.patch(line.id(), IfMatch.fromString("*"), new MergePatch(documents.toDocument(served)));
    }
}
