package de.integrationsplan.budget;

import java.util.ArrayList;
import java.util.List;

/** Why a line counts in a group as it does. */
final class Reasons {

    private Reasons() {}

    static List<Reason> of(CostLine line, Effect effect, Part part) {
        if (effect == Effect.NOT_MONEY) {
            return List.of(Reason.NOT_MONEY);
        }
        List<Reason> reasons = new ArrayList<>();
        ofEffect(effect, reasons);
        ofPot(part, reasons);
        ofTiming(line.timing(), part, reasons);
        return reasons;
    }

    /** An exact amount counts in full on both sides, as everybody expects. */
    private static void ofEffect(Effect effect, List<Reason> reasons) {
        switch (effect) {
            case AT_MOST -> reasons.add(Reason.UPPER_LIMIT);
            case ABOUT -> reasons.add(Reason.ABOUT);
            case AT_LEAST -> reasons.add(Reason.AT_LEAST);
            case SPAN -> reasons.add(Reason.SPAN);
            case UNQUANTIFIED -> reasons.add(Reason.NO_FIGURE);
            case EXACT, NOT_MONEY -> {}
        }
    }

    private static void ofPot(Part part, List<Reason> reasons) {
        if (part.share() != null && part.oneOfSeveral()) {
            reasons.add(Reason.POT_SHARE);
            return;
        }
        if (part.measures() > 1) {
            reasons.add(Reason.POT_ONCE);
        }
        if (part.oneOfSeveral() && !part.ofPeriod()) {
            reasons.add(Reason.POT_ELSEWHERE);
        }
    }

    private static void ofTiming(Timing timing, Part part, List<Reason> reasons) {
        if (timing.recurrence() == Recurrence.YEARLY) {
            reasons.add(Reason.YEARLY_ONCE);
        } else if (part.ofPeriod()) {
            reasons.add(Reason.PERIOD_EVEN);
        } else if (timing.distribution() == Distribution.AT_START) {
            reasons.add(Reason.PERIOD_AT_START);
        } else if (timing.recurrence() == Recurrence.PERIOD) {
            reasons.add(Reason.PERIOD_WHOLE);
        }
    }
}
