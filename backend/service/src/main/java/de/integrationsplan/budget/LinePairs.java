package de.integrationsplan.budget;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds which lines of two plans are the same: first those of one lineage, then those that are alike (same kind, label,
 * programme, funder, and measures by their lineage), in the plans' order. A line is the same as one other line at most.
 */
final class LinePairs {

    /** A line in the earlier plan, in the later one, or in both. */
    record Pair(@Nullable CostLine before, @Nullable CostLine after) {}

    private LinePairs() {}

    static List<Pair> of(List<ComparableLine> before, List<ComparableLine> after) {
        Map<UUID, ComparableLine> byLineage = new HashMap<>();
        before.forEach(line -> byLineage.put(line.lineage(), line));
        Set<UUID> goingOn = new HashSet<>();
        after.forEach(line -> goingOn.add(line.lineage()));
        Map<ComparableLine.Likeness, Deque<ComparableLine>> alike = new HashMap<>();
        before.stream().filter(line -> !goingOn.contains(line.lineage())).forEach(line -> alike.computeIfAbsent(
                        line.likeness(), any -> new ArrayDeque<>())
                .add(line));
        List<Pair> pairs = new ArrayList<>();
        Set<UUID> paired = new HashSet<>();
        for (ComparableLine line : after) {
            ComparableLine same = byLineage.get(line.lineage());
            if (same == null) {
                same = alike.getOrDefault(line.likeness(), new ArrayDeque<>()).poll();
            }
            if (same != null) {
                paired.add(same.line().id());
            }
            pairs.add(new Pair(same == null ? null : same.line(), line.line()));
        }
        before.stream()
                .filter(line -> !paired.contains(line.line().id()))
                .forEach(line -> pairs.add(new Pair(line.line(), null)));
        return pairs;
    }
}
