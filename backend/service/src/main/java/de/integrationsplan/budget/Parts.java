package de.integrationsplan.budget;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which groups a line touches, and with how much: rules 5 and 7 of {@link BudgetRules}. */
final class Parts {

    /** How lines fall on the groups of one grouping. */
    @FunctionalInterface
    interface Grouping {
        /** @param whole what is to be divided among the groups of the line */
        Map<Group, Part> of(CostLine line, Range whole);
    }

    private Parts() {}

    /** By the groups of the measures that a line serves: fully in each, or with the shares of the measures in it. */
    static Grouping byMeasures(Group none) {
        return (line, whole) -> {
            if (line.served().isEmpty()) {
                return Map.of(none, Part.whole(whole, 0));
            }
            return line.isSplit() ? split(line, whole, none) : shared(line, whole, none);
        };
    }

    /** By the fiscal years that a line falls on. */
    static Grouping byYear(int planYear) {
        return (line, whole) -> {
            Map<Integer, Range> years = BudgetRules.yearsOf(planYear, line.timing(), whole);
            Map<Group, Part> parts = new LinkedHashMap<>();
            years.forEach((year, range) ->
                    parts.put(Group.of(year), Part.ofYear(range, line.served().size(), years.size() > 1)));
            return parts;
        };
    }

    private static Map<Group, Part> shared(CostLine line, Range whole, Group none) {
        Map<Group, Integer> measures = new LinkedHashMap<>();
        line.served().forEach(served -> groups(served, none).forEach(group -> measures.merge(group, 1, Integer::sum)));
        Map<Group, Part> parts = new LinkedHashMap<>();
        measures.forEach((group, count) -> parts.put(group, Part.shared(whole, count, measures.size() > 1)));
        return parts;
    }

    private static Map<Group, Part> split(CostLine line, Range whole, Group none) {
        List<Range> split = PotSplit.split(whole, line.shares());
        Map<Group, Part> parts = new LinkedHashMap<>();
        for (int index = 0; index < split.size(); index++) {
            Set<Group> groups = groups(line.served().get(index), none);
            Part part = Part.ofShare(split.get(index), line.shares().get(index), groups.size() > 1);
            groups.forEach(group -> parts.merge(group, part, Part::plus));
        }
        parts.replaceAll((group, part) -> part.oneOf(parts.size()));
        return parts;
    }

    private static Set<Group> groups(CostLine.Served served, Group none) {
        return served.groups().isEmpty() ? Set.of(none) : new LinkedHashSet<>(served.groups());
    }
}
