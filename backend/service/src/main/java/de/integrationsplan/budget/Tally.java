package de.integrationsplan.budget;

import de.integrationsplan.budget.BudgetTotal.TotalLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A total while it is being added up. */
final class Tally {

    private final Group group;
    private final Map<Effect, Range> byEffect = new EnumMap<>(Effect.class);
    private final List<TotalLine> lines = new ArrayList<>();
    private int unquantified;
    private boolean open;

    Tally(Group group) {
        this.group = group;
    }

    /**
     * Takes a line in, once.
     *
     * @param part what of the line belongs here
     */
    void add(CostLine line, Effect effect, Range part, boolean sharedWithOtherGroups) {
        byEffect.merge(effect, part, Range::plus);
        unquantified += effect == Effect.UNQUANTIFIED ? 1 : 0;
        open |= effect != Effect.NOT_MONEY && line.amount().isOpenUpwards();
        lines.add(new TotalLine(
                line.id(),
                line.wording(),
                line.served().stream().map(CostLine.Served::measure).toList(),
                part.upper(),
                effect,
                sharedWithOtherGroups));
    }

    BudgetTotal total() {
        Range all = byEffect.values().stream().reduce(Range.ZERO, Range::plus);
        return new BudgetTotal(
                group,
                sum(Effect.EXACT),
                sum(Effect.ABOUT),
                sum(Effect.AT_MOST),
                sum(Effect.AT_LEAST),
                all.lower(),
                all.upper(),
                open,
                unquantified,
                "EUR",
                List.copyOf(lines));
    }

    private BigDecimal sum(Effect effect) {
        return byEffect.getOrDefault(effect, Range.ZERO).upper();
    }
}
