package de.integrationsplan.responsibility;

import de.integrationsplan.organisation.Validity;
import de.integrationsplan.platform.problem.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * THE HANDOVER RULES: how responsibilities pass from one organisation to another on a day. Who was responsible before that day
 * stays true for ever.
 */
final class HandoverRules {

    private HandoverRules() {}

    /** One responsibility of one of the two organisations. */
    record Held(UUID id, UUID measureId, String role, Validity valid) {

        private boolean sameAs(Held other) {
            return measureId.equals(other.measureId) && role.equals(other.role);
        }
    }

    /**
     * What happens to one responsibility.
     *
     * @param begins first day of the other organisation; null when nothing begins
     * @param ends last day of what begins; null without end
     */
    record Step(
            Held held,
            HandoverOutcome outcome,
            @Nullable LocalDate begins,
            @Nullable LocalDate ends) {}

    /** @param known when the two are valid; without those that do not exist */
    static List<FieldError> check(ResponsibilityHandoverInput input, Map<UUID, Validity> known) {
        List<FieldError> errors = new ArrayList<>();
        if (!known.containsKey(input.fromOrganisationId())) {
            errors.add(FieldError.at("/fromOrganisationId", "unknown-reference"));
        }
        Validity taking = known.get(input.toOrganisationId());
        if (taking == null) {
            errors.add(FieldError.at("/toOrganisationId", "unknown-reference"));
        } else if (input.toOrganisationId().equals(input.fromOrganisationId())) {
            errors.add(FieldError.at("/toOrganisationId", "same-organisation"));
        } else if (!taking.contains(input.on())) {
            errors.add(FieldError.at("/toOrganisationId", "not-valid-then"));
        }
        return errors;
    }

    /**
     * @param on first day of the organisation that takes over
     * @param leaving of the organisation that hands over; what ended before the day stays as it is
     * @param present what the other organisation has in the same measures already
     */
    static List<Step> plan(LocalDate on, List<Held> leaving, List<Held> present) {
        List<Step> steps = new ArrayList<>();
        for (Held held : leaving) {
            if (!held.valid().endedBefore(on)) {
                steps.add(step(
                        on,
                        held,
                        present.stream().filter(held::sameAs).map(Held::valid).toList()));
            }
        }
        return steps;
    }

    private static Step step(LocalDate on, Held held, List<Validity> others) {
        boolean hasBegun = held.valid().beganBy(on.minusDays(1));
        LocalDate begins =
                hasBegun ? on : Objects.requireNonNullElse(held.valid().from(), on);
        if (others.stream().anyMatch(other -> other.contains(begins))) {
            return new Step(held, hasBegun ? HandoverOutcome.ALREADY_THERE : HandoverOutcome.KEPT, null, null);
        }
        // Until the other organisation's own time comes, if it does.
        LocalDate ends = Stream.concat(
                        Stream.ofNullable(held.valid().to()),
                        others.stream()
                                .map(Validity::from)
                                .filter(Objects::nonNull)
                                .filter(begins::isBefore)
                                .map(day -> day.minusDays(1)))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Step(held, hasBegun ? HandoverOutcome.HANDED_OVER : HandoverOutcome.REASSIGNED, begins, ends);
    }
}
