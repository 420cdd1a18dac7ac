package de.integrationsplan.regrouping;

import de.integrationsplan.measure.MeasureInput;
import de.integrationsplan.measure.MeasureItem;
import de.integrationsplan.platform.problem.FieldError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** THE RULES OF SPLITTING: what of a measure each part takes along. */
final class SplitRules {

    private SplitRules() {}

    /**
     * @param responsibilities ids of the measure's
     * @param budgetLines ids of those that serve it
     */
    static List<FieldError> check(
            SplitInput split, MeasureInput measure, Collection<UUID> responsibilities, Collection<UUID> budgetLines) {
        List<FieldError> errors = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (int part = 0; part < split.parts().size(); part++) {
            SplitPart wanted = split.parts().get(part);
            String pointer = "/parts/" + part;
            for (int place = 0; place < wanted.items().size(); place++) {
                int item = wanted.items().get(place);
                if (item >= measure.items().size()) {
                    errors.add(FieldError.at(pointer + "/items/" + place, "unknown-reference"));
                } else if (!taken.add(item)) {
                    errors.add(FieldError.at(pointer + "/items/" + place, "doubled"));
                }
            }
            errors.addAll(unknown(pointer + "/responsibilityIds/", wanted.responsibilityIds(), responsibilities));
            errors.addAll(unknown(pointer + "/budgetLineIds/", wanted.budgetLineIds(), budgetLines));
        }
        return errors;
    }

    private static List<FieldError> unknown(String pointer, List<UUID> ids, Collection<UUID> known) {
        return IntStream.range(0, ids.size())
                .filter(place -> !known.contains(ids.get(place)))
                .mapToObj(place -> FieldError.at(pointer + place, "unknown-reference"))
                .toList();
    }

    /** The parts as new measures, in the measure's own place; none of them is marked as new. */
    static List<MeasureInput> parts(SplitInput split, MeasureInput measure) {
        return IntStream.range(0, split.parts().size())
                .mapToObj(part -> part(split, part, measure))
                .toList();
    }

    private static MeasureInput part(SplitInput split, int part, MeasureInput measure) {
        SplitPart wanted = split.parts().get(part);
        boolean first = part == 0;
        return new MeasureInput(
                wanted.title(),
                wanted.description() == null && first ? measure.description() : wanted.description(),
                items(split, part, measure.items()),
                measure.status(),
                measure.statusReason(),
                false,
                measure.schedule(),
                Objects.requireNonNullElse(wanted.goalIds(), measure.goalIds()),
                measure.links(),
                measure.targetGroups(),
                measure.internalNote(),
                measure.position(),
                null,
                null);
    }

    private static List<MeasureItem> items(SplitInput split, int part, List<MeasureItem> items) {
        Set<Integer> wanted = new HashSet<>(split.parts().get(part).items());
        if (part == 0) {
            IntStream.range(0, items.size())
                    .filter(item ->
                            split.parts().stream().noneMatch(one -> one.items().contains(item)))
                    .forEach(wanted::add);
        }
        return wanted.stream().sorted().map(items::get).toList();
    }

    /** The parts, by their places, that something goes to: those that name it, or all. */
    static List<Integer> goesTo(SplitInput split, UUID id, Function<SplitPart, List<UUID>> named) {
        List<Integer> naming = IntStream.range(0, split.parts().size())
                .filter(part -> named.apply(split.parts().get(part)).contains(id))
                .boxed()
                .toList();
        return naming.isEmpty()
                ? IntStream.range(0, split.parts().size()).boxed().toList()
                : naming;
    }
}
