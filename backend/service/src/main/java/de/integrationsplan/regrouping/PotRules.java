package de.integrationsplan.regrouping;

import de.integrationsplan.budget.ServedMeasureInput;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** THE RULES OF POTS: whom a budget line serves after some of its measures became others. The line and its amount stay as they are. */
final class PotRules {

    private static final int DECIMALS = 6;

    private PotRules() {}

    /**
     * A share goes to the successors in equal parts, what does not divide to the first; shares of measures that become one add up.
     *
     * @param successors by the measure that became them
     */
    static List<ServedMeasureInput> after(List<ServedMeasureInput> served, Map<UUID, List<UUID>> successors) {
        Map<UUID, BigDecimal> shares = new LinkedHashMap<>();
        for (ServedMeasureInput one : served) {
            List<UUID> heirs = successors.getOrDefault(one.measureId(), List.of(one.measureId()));
            BigDecimal share = one.share() == null ? BigDecimal.ZERO : one.share();
            BigDecimal each = share.divide(BigDecimal.valueOf(heirs.size()), DECIMALS, RoundingMode.DOWN);
            BigDecimal first = share.subtract(each.multiply(BigDecimal.valueOf(heirs.size() - 1L)));
            for (int place = 0; place < heirs.size(); place++) {
                shares.merge(heirs.get(place), place == 0 ? first : each, BigDecimal::add);
            }
        }
        boolean shared = shares.size() > 1 && shares.values().stream().allMatch(share -> share.signum() > 0);
        List<ServedMeasureInput> after = new ArrayList<>();
        shares.forEach((id, share) -> after.add(new ServedMeasureInput(id, shared ? share : null)));
        return after;
    }
}
