package de.integrationsplan.continuation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrationsplan.continuation.ContinuationRules.Situation;
import de.integrationsplan.measure.MeasureStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContinuationRulesTest {

    @ParameterizedTest(name = "{0}, until {1}, {2}, last event {3}: in 2012 {4}, because {5}")
    @CsvSource(nullValues = "-", textBlock = """
                completed, 2013,    -,           -,          ENDED,     COMPLETED
                dropped,   -,       jährlich,    -,          ENDED,     DROPPED
                paused,    2013,    -,           -,          UNDECIDED, PAUSED
                running,   2011,    -,           -,          ENDED,     SCHEDULE_OVER
                running,   2011-12, 3x jährlich, -,          ENDED,     SCHEDULE_OVER
                running,   2012,    -,           -,          CARRIED,   GOES_ON
                running,   2012-01, -,           -,          CARRIED,   GOES_ON
                planned,   -,       -,           2011-10-01, UNDECIDED, ONLY_PAST_EVENTS
                planned,   -,       jährlich,    2011-10-01, CARRIED,   GOES_ON
                planned,   -,       -,           2012,       CARRIED,   GOES_ON
                running,   -,       -,           -,          CARRIED,   GOES_ON""")
    void proposes(
            String status,
            @Nullable String to,
            @Nullable String recurrence,
            @Nullable String event,
            ContinuationDecision decision,
            ContinuationRules.Reason reason) {
        assertEquals(
                new ContinuationRules.Proposal(decision, reason),
                ContinuationRules.propose(new Situation(status, to, recurrence, event), 2012));
    }

    @Test
    void new_values_belong_to_changed() {
        assertEquals(List.of("/decision"), pointers(decided(ContinuationDecision.CARRIED, "Neuer Titel", null)));
        assertEquals(List.of(), pointers(decided(ContinuationDecision.CHANGED, "Neuer Titel", null)));
    }

    @Test
    void changed_says_what_changes() {
        assertEquals(List.of("/note"), pointers(decided(ContinuationDecision.CHANGED, null, null)));
        assertEquals(List.of(), pointers(decided(ContinuationDecision.CHANGED, null, "Träger wechselt")));
    }

    @Test
    void a_status_alone_is_a_change() {
        assertEquals(
                List.of(),
                pointers(new ContinuationLineInput(
                        ContinuationDecision.CHANGED, null, null, MeasureStatus.RUNNING, null, null, null)));
    }

    private static ContinuationLineInput decided(
            ContinuationDecision decision, @Nullable String title, @Nullable String note) {
        return new ContinuationLineInput(decision, title, null, null, null, null, note);
    }

    private static List<String> pointers(ContinuationLineInput input) {
        return ContinuationRules.check(input).stream()
                .map(error -> String.valueOf(error.pointer()))
                .toList();
    }
}
