package de.integrationsplan.continuation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import de.integrationsplan.history.FieldChange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two plans, by lineage. Pure.
 *
 * @param all in the order of the newer plan, then what was dropped in the order of the earlier one
 */
record PlanDifference(Counts counts, List<Item> all) {

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
        DROPPED,
        @JsonProperty("unchanged")
        UNCHANGED;

        static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    static final Set<Kind> DIFFERING = EnumSet.complementOf(EnumSet.of(Kind.UNCHANGED));

    record Counts(int added, int changed, int moved, int dropped, int unchanged) {}

    /**
     * One measure.
     *
     * @param kind moved when nothing but its place differs
     * @param measureId in the newer plan; null when it was dropped
     * @param earlierMeasureId in the earlier plan; null when it was added
     * @param changes empty when it was added or dropped
     * @param position in the newer plan, or in the earlier one when it was dropped
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            Kind kind,
            UUID lineage,
            String title,
            @Nullable UUID measureId,
            @Nullable UUID earlierMeasureId,
            List<FieldChange> changes,
            @JsonIgnore int position) {

        /** Sorts items as they are listed. */
        List<String> key() {
            return List.of(
                    kind == Kind.DROPPED ? "1" : "0",
                    "%010d".formatted(position),
                    Objects.requireNonNullElse(measureId, earlierMeasureId).toString());
        }
    }

    List<Item> of(Set<Kind> kinds) {
        return all.stream().filter(item -> kinds.contains(item.kind())).toList();
    }

    static PlanDifference between(List<ComparedMeasure> earlier, List<ComparedMeasure> newer) {
        Map<UUID, ComparedMeasure> left = new LinkedHashMap<>();
        earlier.forEach(measure -> left.put(measure.lineage(), measure));
        List<Item> items = new ArrayList<>();
        for (ComparedMeasure now : newer) {
            ComparedMeasure before = left.remove(now.lineage());
            items.add(before == null ? added(now) : compared(before, now));
        }
        left.values().forEach(measure -> items.add(dropped(measure)));
        return new PlanDifference(count(items), items);
    }

    private static Item added(ComparedMeasure now) {
        return new Item(Kind.ADDED, now.lineage(), now.title(), now.measureId(), null, List.of(), now.position());
    }

    private static Item dropped(ComparedMeasure before) {
        return new Item(
                Kind.DROPPED, before.lineage(), before.title(), null, before.measureId(), List.of(), before.position());
    }

    private static Item compared(ComparedMeasure before, ComparedMeasure now) {
        List<FieldChange> changes = FieldChange.between(before.shown(), now.shown());
        return new Item(
                kind(changes),
                now.lineage(),
                now.title(),
                now.measureId(),
                before.measureId(),
                changes,
                now.position());
    }

    private static Kind kind(List<FieldChange> changes) {
        if (changes.isEmpty()) {
            return Kind.UNCHANGED;
        }
        return changes.stream().map(FieldChange::field).allMatch(PLACE::contains) ? Kind.MOVED : Kind.CHANGED;
    }

    private static Counts count(List<Item> items) {
        return new Counts(
                count(items, Kind.ADDED),
                count(items, Kind.CHANGED),
                count(items, Kind.MOVED),
                count(items, Kind.DROPPED),
                count(items, Kind.UNCHANGED));
    }

    private static int count(List<Item> items, Kind kind) {
        return (int) items.stream().filter(item -> item.kind() == kind).count();
    }
}
