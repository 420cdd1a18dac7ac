package de.integrationsplan.continuation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import de.integrationsplan.history.FieldChange;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A measure of a comparison as the API shows it.
 *
 * @param leads null when the same lead it as before
 * @param costs null when it costs the same as before
 * @param ending null unless it was dropped
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ComparedItem(
        @JsonUnwrapped PlanDifference.Item item,
        @Nullable Leads leads,
        @Nullable Costs costs,
        @Nullable Ending ending) {

    /** Who led, and who leads now, by key or name. */
    record Leads(List<String> from, List<String> to) {

        /** @param responsibilities null when none of them changed */
        static @Nullable Leads of(@Nullable FieldChange responsibilities) {
            if (responsibilities == null) {
                return null;
            }
            Leads leads = new Leads(names(responsibilities.from()), names(responsibilities.to()));
            return leads.from.equals(leads.to) ? null : leads;
        }

        private static List<String> names(@Nullable JsonNode responsibilities) {
            return responsibilities == null
                    ? List.of()
                    : StreamSupport.stream(responsibilities.spliterator(), false)
                            .filter(one -> one.path("role").asText().equals("lead"))
                            .map(one -> one.hasNonNull("organisation")
                                    ? one.get("organisation").asText()
                                    : one.path("note").asText())
                            .toList();
        }
    }

    /** A measure's total, as the totals by measure have it. */
    record Cost(String lower, String upper, boolean upperOpen) {

        static final Cost NOTHING = new Cost("0.00", "0.00", false);
    }

    record Costs(Cost from, Cost to) {}

    /**
     * How a measure ended.
     *
     * @param status in the earlier plan
     * @param decision null when no continuation led from the one plan to the other
     * @param reason why that was proposed; null when it was not what was proposed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ending(
            String status,
            @Nullable String statusReason,
            @Nullable ContinuationDecision decision,
            ContinuationRules.@Nullable Reason reason,
            @Nullable String note,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt) {

        static Ending of(ComparedMeasure measure, @Nullable ContinuationLine line) {
            JsonNode reason = measure.shown().get("statusReason");
            String status = measure.shown().path("status").asText();
            String statusReason = reason == null ? null : reason.asText();
            if (line == null) {
                return new Ending(status, statusReason, null, null, null, null, null);
            }
            ContinuationLineInput input = line.input();
            boolean asProposed = input.decision() == line.proposal().decision();
            return new Ending(
                    status,
                    statusReason,
                    input.decision(),
                    asProposed ? line.proposal().reason() : null,
                    input.note(),
                    line.decidedBy(),
                    line.decidedAt());
        }
    }
}
