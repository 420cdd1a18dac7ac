package de.integrationsplan.budget;

import de.integrationsplan.budget.CostLine.MeasureRef;
import de.integrationsplan.budget.CostLine.Served;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Words for writing down lines in tests. */
final class Lines {

    static final Group PLAN = new Group("plan", "Handlungsschwerpunkte Integration", 0);
    static final Group NONE = Group.none(Locale.GERMAN);

    private Lines() {}

    static SoftAmount exactly(String euros) {
        return new SoftAmount(Qualifier.EXACT, new BigDecimal(euros), null);
    }

    static SoftAmount atMost(String euros) {
        return new SoftAmount(Qualifier.AT_MOST, new BigDecimal(euros), null);
    }

    static SoftAmount about(String euros) {
        return new SoftAmount(Qualifier.ABOUT, new BigDecimal(euros), null);
    }

    static SoftAmount atLeast(String euros) {
        return new SoftAmount(Qualifier.AT_LEAST, new BigDecimal(euros), null);
    }

    static SoftAmount between(String lower, String upper) {
        return new SoftAmount(Qualifier.EXACT, new BigDecimal(upper), new BigDecimal(lower));
    }

    static SoftAmount asNeeded() {
        return new SoftAmount(Qualifier.AS_NEEDED, null, null);
    }

    static SoftAmount noFigure() {
        return new SoftAmount(Qualifier.NONE, null, null);
    }

    static CostLine money(SoftAmount amount, Served... served) {
        return line(ResourceKind.MONEY, amount, served);
    }

    static CostLine line(ResourceKind kind, SoftAmount amount, Served... served) {
        return line(null, kind, amount, List.of(served));
    }

    static CostLine line(@Nullable String wording, ResourceKind kind, SoftAmount amount, List<Served> served) {
        return line(wording, kind, amount, Timing.ONCE, served);
    }

    static CostLine line(
            @Nullable String wording, ResourceKind kind, SoftAmount amount, Timing timing, List<Served> served) {
        return new CostLine(
                UUID.randomUUID(),
                new CostLine.Text(wording, null),
                kind,
                amount,
                timing,
                BudgetRules.ownShareOf(kind, false, null, null),
                served);
    }

    /** A measure in these groups. */
    static Served measure(String title, String... groups) {
        return measure(title, null, groups);
    }

    static Served share(String share, String title, String... groups) {
        return measure(title, new BigDecimal(share), groups);
    }

    private static Served measure(String title, @Nullable BigDecimal share, String... groups) {
        UUID id = UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8));
        return new Served(
                new MeasureRef(id, title),
                share,
                List.of(groups).stream().map(Lines::group).toList());
    }

    static Group group(String name) {
        return new Group(name, name, 0);
    }

    static GroupedTotals totals(CostLine... lines) {
        return BudgetRules.totals(PLAN, List.of(lines), Parts.byMeasures(NONE));
    }

    static BudgetTotal of(GroupedTotals totals, String group) {
        return totals.groups().stream()
                .filter(total -> total.group().key().equals(group))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no group " + group));
    }

    static BigDecimal euros(String amount) {
        return new BigDecimal(amount);
    }
}
