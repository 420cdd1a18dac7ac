package de.integrationsplan.continuation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.integrationsplan.history.FieldChange;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** What differs is sorted by this, which is where a page goes on, too. */
    static final Comparator<List<String>> IN_ORDER =
            (one, other) -> Arrays.compare(one.toArray(String[]::new), other.toArray(String[]::new));

    /**
     * @param changed with those that were split or merged
     * @param split that go on in others
     * @param merged that were made of others
     */
    record Counts(int added, int changed, int moved, int dropped, int unchanged, int split, int merged) {}

    /**
     * What a measure has to do with others.
     *
     * @param splitInto measures of the newer plan; empty when it was not split
     * @param mergedFrom measures of the earlier plan; empty when it was not merged
     * @param continuedAs what took the place of a dropped measure
     */
    record Kin(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ComparedMeasure.Kin> splitInto,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ComparedMeasure.Kin> mergedFrom,
            @JsonInclude(JsonInclude.Include.NON_NULL) ComparedMeasure.@Nullable Kin continuedAs) {

        static final Kin NONE = new Kin(List.of(), List.of(), null);

        static Kin parts(List<ComparedMeasure> parts) {
            return new Kin(parts.stream().map(ComparedMeasure::kin).toList(), List.of(), null);
        }

        static Kin merged(List<ComparedMeasure> origins) {
            return new Kin(List.of(), origins.stream().map(ComparedMeasure::kin).toList(), null);
        }

        static Kin continued(@Nullable ComparedMeasure as) {
            return as == null ? NONE : new Kin(List.of(), List.of(), as.kin());
        }

        boolean goesOnOtherwise() {
            return !splitInto.isEmpty() || !mergedFrom.isEmpty();
        }
    }

    /**
     * One measure.
     *
     * @param kind moved when nothing but its place differs
     * @param measureId in the newer plan; null when it was dropped
     * @param earlierMeasureId in the earlier plan; null when it was added
     * @param changes empty when it was added or dropped
     * @param kin what was split or merged is changed
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
            @JsonUnwrapped Kin kin,
            @JsonIgnore int position) {

        static final int KEY_LENGTH = 3;

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

    static PlanDifference between(List<ComparedMeasure> earlier, List<ComparedMeasure> newer, Regroupings regroupings) {
        Kinship kinship = new Kinship(earlier, newer, regroupings);
        List<Item> items = Stream.concat(
                        newer.stream(), earlier.stream().filter(measure -> kinship.isGone(measure.lineage())))
                .filter(measure -> !kinship.isTold(measure.lineage()))
                .map(measure -> item(measure, kinship))
                .sorted(Comparator.comparing(Item::key, IN_ORDER))
                .toList();
        return new PlanDifference(count(items), items);
    }

    private static Item item(ComparedMeasure measure, Kinship kinship) {
        List<ComparedMeasure> origins = kinship.mergedInto(measure.lineage());
        List<ComparedMeasure> parts = kinship.partsOf(measure.lineage());
        ComparedMeasure before = kinship.before(measure.lineage());
        if (!origins.isEmpty()) {
            return merged(before, measure, origins);
        }
        if (!parts.isEmpty()) {
            return split(Objects.requireNonNull(before), kinship.isGone(measure.lineage()) ? null : measure, parts);
        }
        if (before == null) {
            return new Item(
                    Kind.ADDED,
                    measure.lineage(),
                    measure.title(),
                    measure.measureId(),
                    null,
                    List.of(),
                    Kin.NONE,
                    measure.position());
        }
        return kinship.isGone(measure.lineage())
                ? dropped(before, kinship)
                : compared(before, measure, Kin.continued(kinship.replacementOf(measure)));
    }

    private static Item merged(@Nullable ComparedMeasure before, ComparedMeasure now, List<ComparedMeasure> origins) {
        return new Item(
                Kind.CHANGED,
                now.lineage(),
                now.title(),
                now.measureId(),
                before == null ? null : before.measureId(),
                before == null ? List.of() : FieldChange.between(before.shown(), now.shown()),
                Kin.merged(origins),
                now.position());
    }

    /** Stands where its first part does. */
    private static Item split(ComparedMeasure before, @Nullable ComparedMeasure now, List<ComparedMeasure> parts) {
        return new Item(
                Kind.CHANGED,
                before.lineage(),
                before.title(),
                now == null ? null : now.measureId(),
                before.measureId(),
                List.of(),
                Kin.parts(parts),
                parts.get(0).position());
    }

    private static Item dropped(ComparedMeasure before, Kinship kinship) {
        return new Item(
                Kind.DROPPED,
                before.lineage(),
                before.title(),
                null,
                before.measureId(),
                List.of(),
                Kin.continued(kinship.replacementOf(before)),
                before.position());
    }

    private static Item compared(ComparedMeasure before, ComparedMeasure now, Kin kin) {
        List<FieldChange> changes = FieldChange.between(before.shown(), now.shown());
        return new Item(
                kind(changes),
                now.lineage(),
                now.title(),
                now.measureId(),
                before.measureId(),
                changes,
                kin,
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
                count(items, Kind.UNCHANGED),
                (int) items.stream()
                        .filter(item -> !item.kin().splitInto().isEmpty())
                        .count(),
                (int) items.stream()
                        .filter(item -> !item.kin().mergedFrom().isEmpty())
                        .count());
    }

    private static int count(List<Item> items, Kind kind) {
        return (int) items.stream().filter(item -> item.kind() == kind).count();
    }
}
