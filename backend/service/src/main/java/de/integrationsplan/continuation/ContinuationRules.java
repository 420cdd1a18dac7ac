package de.integrationsplan.continuation;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.integrationsplan.platform.problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** THE CONTINUATION RULES: what is proposed for a measure in the next plan, and what a decision has to say. */
final class ContinuationRules {

    /** Why something is proposed. */
    enum Reason {
        @JsonProperty("completed")
        COMPLETED,
        @JsonProperty("dropped")
        DROPPED,
        @JsonProperty("paused")
        PAUSED,
        @JsonProperty("schedule-over")
        SCHEDULE_OVER,
        @JsonProperty("only-past-events")
        ONLY_PAST_EVENTS,
        @JsonProperty("goes-on")
        GOES_ON
    }

    record Proposal(ContinuationDecision decision, Reason reason) {}

    /**
     * What the proposal looks at.
     *
     * @param status key of a measure's status
     * @param scheduleTo partial date
     * @param lastEvent partial date of the latest dated event; null when there is none
     */
    record Situation(
            String status,
            @Nullable String scheduleTo,
            @Nullable String recurrence,
            @Nullable String lastEvent) {}

    private ContinuationRules() {}

    /** @param year of the next plan */
    static Proposal propose(Situation measure, int year) {
        return switch (measure.status()) {
            case "completed" -> new Proposal(ContinuationDecision.ENDED, Reason.COMPLETED);
            case "dropped" -> new Proposal(ContinuationDecision.ENDED, Reason.DROPPED);
            case "paused" -> new Proposal(ContinuationDecision.UNDECIDED, Reason.PAUSED);
            default -> byTime(measure, year);
        };
    }

    private static Proposal byTime(Situation measure, int year) {
        String end = measure.scheduleTo();
        if (end != null) {
            return yearOf(end) < year
                    ? new Proposal(ContinuationDecision.ENDED, Reason.SCHEDULE_OVER)
                    : new Proposal(ContinuationDecision.CARRIED, Reason.GOES_ON);
        }
        String event = measure.lastEvent();
        return measure.recurrence() == null && event != null && yearOf(event) < year
                ? new Proposal(ContinuationDecision.UNDECIDED, Reason.ONLY_PAST_EVENTS)
                : new Proposal(ContinuationDecision.CARRIED, Reason.GOES_ON);
    }

    private static int yearOf(String partialDate) {
        return Integer.parseInt(partialDate.substring(0, 4));
    }

    /** New values belong to "changed", and "changed" says what changes, at least in a note. */
    static List<FieldError> check(ContinuationLineInput input) {
        List<FieldError> errors = new ArrayList<>();
        boolean changes = Stream.of(
                        input.title(), input.description(), input.status(), input.statusReason(), input.schedule())
                .anyMatch(Objects::nonNull);
        if (changes && input.decision() != ContinuationDecision.CHANGED) {
            errors.add(FieldError.at("/decision", "values-only-when-changed"));
        }
        if (input.decision() == ContinuationDecision.CHANGED && !changes && input.note() == null) {
            errors.add(FieldError.at("/note", "changed-needs-values-or-note"));
        }
        return errors;
    }
}
