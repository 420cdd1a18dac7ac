package de.integrationsplan.budget;

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
    private Range own = Range.ZERO;
    private Range thirdParty = Range.ZERO;
    private Range shared = Range.ZERO;
    private int unquantified;
    private boolean open;

    Tally(Group group) {
        this.group = group;
    }

    /** Takes what of a line belongs here, once. */
    void add(CostLine line, Effect effect, Part part, List<Reason> reasons) {
        byEffect.merge(effect, part.range(), Range::plus);
        List<Range> means =
                PotSplit.split(part.range(), List.of(line.ownShare(), BigDecimal.ONE.subtract(line.ownShare())));
        own = own.plus(means.get(0));
        thirdParty = thirdParty.plus(means.get(1));
        shared = shared.plus(part.alsoElsewhere());
        unquantified += effect == Effect.UNQUANTIFIED ? 1 : 0;
        open |= effect != Effect.NOT_MONEY && line.amount().isOpenUpwards();
        lines.add(TotalLine.of(line, effect, part, reasons));
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
                own,
                thirdParty,
                shared,
                "EUR",
                lines.size(),
                List.copyOf(lines));
    }

    private BigDecimal sum(Effect effect) {
        return byEffect.getOrDefault(effect, Range.ZERO).upper();
    }
}
