package de.integrationsplan.continuation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.budget.BudgetLineInput;
import de.integrationsplan.budget.Recurrence;
import java.util.List;

/** A resource as it goes into the next plan. Pure. */
final class NextBudgetLine {

    private NextBudgetLine() {}

    /** What was for a period that is over does not. */
    static boolean goesOn(BudgetLineInput line, int year) {
        String end = line.periodTo();
        return line.recurrence() != Recurrence.PERIOD || end == null || Integer.parseInt(end.substring(0, 4)) >= year;
    }

    /**
     * A yearly amount and one over a period stay. An amount that was given once was given for its year: the resource goes on
     * by name, with the amount yet to be decided.
     *
     * @param line a {@link BudgetLineInput}
     */
    static ObjectNode of(ObjectNode line) {
        ObjectNode next = line.deepCopy();
        if (line.path("recurrence").asText().equals("once") && line.has("amount")) {
            next.remove(List.of("amount", "amountFrom"));
            next.put("qualifier", "none").put("reasonCode", "not-yet-decided");
        }
        return next;
    }
}
