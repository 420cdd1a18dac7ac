package de.integrationsplan.continuation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which measures of two plans go on in others, or came out of others. Pure.
 *
 * <p>A measure goes on otherwise when its lineage has ended, as it stands no more in the newer plan or was dropped there, and
 * measures of the newer plan came out of it.
 */
final class Kinship {

    private static final String DROPPED = "dropped";

    private final Map<UUID, ComparedMeasure> before;
    private final Map<UUID, ComparedMeasure> now;
    private final Map<UUID, List<ComparedMeasure>> parts = new HashMap<>();
    private final Map<UUID, List<ComparedMeasure>> merged = new LinkedHashMap<>();
    private final Set<UUID> told = new HashSet<>();

    Kinship(List<ComparedMeasure> earlier, List<ComparedMeasure> newer, Regroupings regroupings) {
        before = byLineage(earlier);
        now = byLineage(newer);
        for (ComparedMeasure measure : earlier) {
            List<ComparedMeasure> ends = hasEnded(measure)
                    ? regroupings.ends(measure.lineage(), now.keySet()).stream()
                            .map(now::get)
                            .toList()
                    : List.of();
            if (!ends.isEmpty()) {
                parts.put(measure.lineage(), ends);
            }
        }
        for (ComparedMeasure measure : earlier) {
            List<ComparedMeasure> ends = parts.getOrDefault(measure.lineage(), List.of());
            if (ends.size() == 1 && regroupings.isMerger(ends.get(0).lineage())) {
                merged.computeIfAbsent(ends.get(0).lineage(), lineage -> origins(earlier, ends.get(0)));
                told.add(measure.lineage());
            }
            ends.stream()
                    .map(ComparedMeasure::lineage)
                    .filter(end -> !before.containsKey(end))
                    .forEach(told::add);
        }
        newer.stream()
                .filter(measure -> beganAndWentOn(measure, regroupings))
                .map(ComparedMeasure::lineage)
                .forEach(told::add);
    }

    /** Within the newer plan: a part that was split once more. */
    private boolean beganAndWentOn(ComparedMeasure measure, Regroupings regroupings) {
        return !before.containsKey(measure.lineage())
                && isDropped(measure)
                && !regroupings.ends(measure.lineage(), now.keySet()).isEmpty();
    }

    private static Map<UUID, ComparedMeasure> byLineage(List<ComparedMeasure> measures) {
        return measures.stream()
                .collect(Collectors.toMap(
                        ComparedMeasure::lineage, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private List<ComparedMeasure> origins(List<ComparedMeasure> earlier, ComparedMeasure end) {
        List<ComparedMeasure> origins = new ArrayList<>(earlier);
        origins.removeIf(
                origin -> !parts.getOrDefault(origin.lineage(), List.of()).contains(end));
        return origins;
    }

    private boolean hasEnded(ComparedMeasure earlier) {
        ComparedMeasure later = now.get(earlier.lineage());
        return later == null || isDropped(later) && !isDropped(earlier);
    }

    private static boolean isDropped(ComparedMeasure measure) {
        return measure.shown().path("status").asText().equals(DROPPED);
    }

    @Nullable
    ComparedMeasure before(UUID lineage) {
        return before.get(lineage);
    }

    /** What was merged into it; empty for what is no merger of measures of the earlier plan. */
    List<ComparedMeasure> mergedInto(UUID lineage) {
        return merged.getOrDefault(lineage, List.of());
    }

    /** What it was split into; empty for what was not split, and for what was merged with others. */
    List<ComparedMeasure> partsOf(UUID lineage) {
        return told.contains(lineage) ? List.of() : parts.getOrDefault(lineage, List.of());
    }

    /** Whether others say what has become of it, or what it came out of. */
    boolean isTold(UUID lineage) {
        return told.contains(lineage) && !merged.containsKey(lineage);
    }

    /** What took the place of a measure that has ended. */
    @Nullable
    ComparedMeasure replacementOf(ComparedMeasure measure) {
        return measure.replacement() == null ? null : now.get(Objects.requireNonNull(measure.replacement()));
    }

    boolean isGone(UUID lineage) {
        return !now.containsKey(lineage);
    }
}
