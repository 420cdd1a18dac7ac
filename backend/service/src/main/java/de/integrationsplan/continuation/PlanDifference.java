package de.integrationsplan.continuation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import de.integrationsplan.history.FieldChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What differs between two plans, by lineage. Pure. */
record PlanDifference(Counts counts, List<Item> items) {

    /** Where a measure stands in the framework concept; a difference here is a move. */
    private static final Set<String> PLACE = Set.of("buildingBlocks", "goals");

    enum Kind {
        @JsonProperty("added")
        ADDED,
        @JsonProperty("changed")
        CHANGED,
        @JsonProperty("moved")
        MOVED,
        @JsonProperty("dropped")
        DROPPED
    }

    record Counts(int added, int changed, int moved, int dropped, int unchanged) {}

    /**
     * One measure that differs.
     *
     * @param kind moved when nothing but its place differs
     * @param measureId in the newer plan; null when it was dropped
     * @param earlierMeasureId in the earlier plan; null when it was added
     * @param changes empty when it was added or dropped
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            Kind kind,
            UUID lineage,
            String title,
            @Nullable UUID measureId,
            @Nullable UUID earlierMeasureId,
            List<FieldChange> changes) {}

    /** In the order of the newer plan, then what was dropped in the order of the earlier one. */
    static PlanDifference between(List<ComparedMeasure> earlier, List<ComparedMeasure> newer) {
        Map<UUID, ComparedMeasure> left = new LinkedHashMap<>();
        earlier.forEach(measure -> left.put(measure.lineage(), measure));
        List<Item> items = new ArrayList<>();
        for (ComparedMeasure now : newer) {
            ComparedMeasure before = left.remove(now.lineage());
            Item item = before == null ? added(now) : compared(before, now);
            if (item != null) {
                items.add(item);
            }
        }
        left.values().forEach(measure -> items.add(dropped(measure)));
        return new PlanDifference(count(items, newer.size()), items);
    }

    private static Item added(ComparedMeasure now) {
        return new Item(Kind.ADDED, now.lineage(), now.title(), now.measureId(), null, List.of());
    }

    private static Item dropped(ComparedMeasure before) {
        return new Item(Kind.DROPPED, before.lineage(), before.title(), null, before.measureId(), List.of());
    }

    private static @Nullable Item compared(ComparedMeasure before, ComparedMeasure now) {
        List<FieldChange> changes = FieldChange.between(before.shown(), now.shown());
        if (changes.isEmpty()) {
            return null;
        }
        Kind kind = changes.stream().map(FieldChange::field).allMatch(PLACE::contains) ? Kind.MOVED : Kind.CHANGED;
        return new Item(kind, now.lineage(), now.title(), now.measureId(), before.measureId(), changes);
    }

    private static Counts count(List<Item> items, int inNewer) {
        int added = count(items, Kind.ADDED);
        int changed = count(items, Kind.CHANGED);
        int moved = count(items, Kind.MOVED);
        return new Counts(added, changed, moved, count(items, Kind.DROPPED), inNewer - added - changed - moved);
    }

    private static int count(List<Item> items, Kind kind) {
        return (int) items.stream().filter(item -> item.kind() == kind).count();
    }
}
