package de.integrationsplan.continuation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What has become of measures by splits and mergers, by lineage, whatever the plan it happened in. Pure. */
final class Regroupings {

    /** One measure that came out of another. */
    record Step(UUID origin, UUID lineage, boolean merged) {}

    private final Map<UUID, List<Step>> byOrigin;
    private final Set<UUID> mergers;

    Regroupings(List<Step> steps) {
        byOrigin = steps.stream().collect(Collectors.groupingBy(Step::origin));
        mergers = steps.stream().filter(Step::merged).map(Step::lineage).collect(Collectors.toUnmodifiableSet());
    }

    boolean isMerger(UUID lineage) {
        return mergers.contains(lineage);
    }

    /** The last ones that it goes on in among these; a part that was split again is followed. Empty when there are none. */
    Set<UUID> ends(UUID lineage, Set<UUID> among) {
        return ends(lineage, among, new LinkedHashSet<>(Set.of(lineage)));
    }

    private Set<UUID> ends(UUID lineage, Set<UUID> among, Set<UUID> seen) {
        Set<UUID> ends = new LinkedHashSet<>();
        for (Step step : byOrigin.getOrDefault(lineage, List.of())) {
            if (seen.add(step.lineage())) {
                Set<UUID> further = ends(step.lineage(), among, seen);
                ends.addAll(further.isEmpty() && among.contains(step.lineage()) ? Set.of(step.lineage()) : further);
            }
        }
        return ends;
    }
}
