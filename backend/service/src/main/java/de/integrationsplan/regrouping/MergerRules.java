package de.integrationsplan.regrouping;

import de.integrationsplan.measure.MeasureEvent;
import de.integrationsplan.measure.MeasureInput;
import de.integrationsplan.measure.MeasureStatus;
import de.integrationsplan.measure.Schedule;
import de.integrationsplan.responsibility.ResponsibilityInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** THE RULES OF MERGING: what several measures are together. */
final class MergerRules {

    private MergerRules() {}

    /** The measure that the others become, in the first one's place. */
    static MeasureInput merged(MergerInput merger, List<MeasureInput> measures) {
        MeasureStatus status = Objects.requireNonNullElseGet(merger.status(), () -> status(measures));
        return new MeasureInput(
                merger.title(),
                merger.description() == null
                        ? joined(measures, MeasureInput::description, "\n\n")
                        : merger.description(),
                measures.stream().flatMap(one -> one.items().stream()).toList(),
                status,
                merger.statusReason() == null && status == MeasureStatus.PAUSED
                        ? joined(measures, MeasureInput::statusReason, " ")
                        : merger.statusReason(),
                false,
                schedule(measures.stream().map(MeasureInput::schedule).toList()),
                merger.goalIds() == null ? distinct(measures, MeasureInput::goalIds) : merger.goalIds(),
                distinct(measures, MeasureInput::links),
                distinct(measures, MeasureInput::targetGroups),
                joined(measures, MeasureInput::internalNote, "\n\n"),
                measures.get(0).position(),
                null,
                null);
    }

    /** What all of them are; otherwise the furthest that any of them has come, where resting is the least. */
    static MeasureStatus status(List<MeasureInput> measures) {
        List<MeasureStatus> rank = List.of(
                MeasureStatus.PAUSED, MeasureStatus.PLANNED, MeasureStatus.IN_PREPARATION, MeasureStatus.RUNNING);
        return measures.stream()
                .map(MeasureInput::status)
                .max(Comparator.comparing(rank::indexOf))
                .orElseThrow();
    }

    /** From the first beginning to the last end, as far as all of them say. */
    private static Schedule schedule(List<Schedule> all) {
        List<MeasureEvent> events = all.stream()
                .flatMap(one -> one.events().stream())
                .distinct()
                .sorted(Comparator.comparing(MeasureEvent::date))
                .toList();
        return new Schedule(
                end(all, Schedule::from, Comparator.naturalOrder()),
                end(all, Schedule::to, Comparator.reverseOrder()),
                joined(all, Schedule::recurrence, "; "),
                events);
    }

    private static @Nullable String end(
            List<Schedule> all, Function<Schedule, @Nullable String> of, Comparator<String> order) {
        List<String> said =
                all.stream().map(of).filter(Objects::nonNull).sorted(order).toList();
        return said.size() < all.size() ? null : said.get(0);
    }

    /** Each text once; null when none says anything. */
    private static <T> @Nullable String joined(List<T> all, Function<T, @Nullable String> of, String between) {
        String text = all.stream()
                .map(of)
                .filter(one -> one != null && !one.isBlank())
                .distinct()
                .collect(Collectors.joining(between));
        return text.isEmpty() ? null : text;
    }

    private static <T> List<T> distinct(List<MeasureInput> measures, Function<MeasureInput, List<T>> of) {
        return measures.stream().map(of).flatMap(Collection::stream).distinct().toList();
    }

    /** Each party once per role: where two measures name it for overlapping times, it is there for all of that time. */
    static List<ResponsibilityInput> responsibilities(List<ResponsibilityInput> all) {
        List<ResponsibilityInput> once = new ArrayList<>();
        for (ResponsibilityInput next : all) {
            ResponsibilityInput whole = next;
            for (ResponsibilityInput known : List.copyOf(once)) {
                if (isSame(known, whole)) {
                    once.remove(known);
                    whole = united(known, whole);
                }
            }
            once.add(whole);
        }
        return once;
    }

    private static boolean isSame(ResponsibilityInput one, ResponsibilityInput other) {
        boolean party = one.organisationId() == null
                ? other.organisationId() == null && Objects.equals(one.note(), other.note())
                : one.organisationId().equals(other.organisationId());
        return party
                && one.role() == other.role()
                && begin(one).compareTo(finish(other)) <= 0
                && begin(other).compareTo(finish(one)) <= 0;
    }

    private static ResponsibilityInput united(ResponsibilityInput one, ResponsibilityInput other) {
        LocalDate from = begin(one).isBefore(begin(other)) ? one.validFrom() : other.validFrom();
        LocalDate to = finish(one).isAfter(finish(other)) ? one.validTo() : other.validTo();
        return new ResponsibilityInput(
                one.role(),
                one.organisationId(),
                joined(Stream.of(one, other).toList(), ResponsibilityInput::note, ", "),
                one.openEnded() || other.openEnded(),
                one.contactPerson() == null ? other.contactPerson() : one.contactPerson(),
                from,
                to);
    }

    private static LocalDate begin(ResponsibilityInput one) {
        return Objects.requireNonNullElse(one.validFrom(), LocalDate.MIN);
    }

    private static LocalDate finish(ResponsibilityInput one) {
        return Objects.requireNonNullElse(one.validTo(), LocalDate.MAX);
    }
}
