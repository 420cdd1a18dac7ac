package de.integrationsplan.measure;

import static de.integrationsplan.measure.MeasureStatus.COMPLETED;
import static de.integrationsplan.measure.MeasureStatus.PAUSED;
import static de.integrationsplan.measure.MeasureStatus.PLANNED;
import static de.integrationsplan.measure.MeasureStatus.RUNNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.platform.problem.FieldError;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureRulesTest {

    @ParameterizedTest(name = "{0} may become {1}: an editor {2}, the coordination {3}")
    @CsvSource(textBlock = """
                planned,        planned,        yes, yes
                planned,        in-preparation, yes, yes
                planned,        running,        yes, yes
                planned,        completed,      yes, yes
                planned,        paused,         yes, yes
                planned,        dropped,        yes, yes
                in-preparation, planned,        yes, yes
                in-preparation, in-preparation, yes, yes
                in-preparation, running,        yes, yes
                in-preparation, completed,      yes, yes
                in-preparation, paused,         yes, yes
                in-preparation, dropped,        yes, yes
                running,        planned,        yes, yes
                running,        in-preparation, yes, yes
                running,        running,        yes, yes
                running,        completed,      yes, yes
                running,        paused,         yes, yes
                running,        dropped,        yes, yes
                paused,         planned,        yes, yes
                paused,         in-preparation, yes, yes
                paused,         running,        yes, yes
                paused,         completed,      no,  no
                paused,         paused,         yes, yes
                paused,         dropped,        yes, yes
                completed,      planned,        no,  yes
                completed,      in-preparation, no,  yes
                completed,      running,        no,  yes
                completed,      completed,      yes, yes
                completed,      paused,         no,  no
                completed,      dropped,        no,  no
                dropped,        planned,        no,  yes
                dropped,        in-preparation, no,  yes
                dropped,        running,        no,  yes
                dropped,        completed,      no,  no
                dropped,        paused,         no,  yes
                dropped,        dropped,        yes, yes""")
    void the_status_table(String from, String to, String editor, String coordination) {
        MeasureStatus before = MeasureStatus.of(from);
        MeasureStatus after = MeasureStatus.of(to);
        assertEquals(editor.equals("yes"), MeasureRules.mayFollow(before, after, false, null));
        assertEquals(coordination.equals("yes"), MeasureRules.mayFollow(before, after, true, null));
    }

    @Test
    void whoever_ended_a_measure_by_mistake_takes_that_back_to_what_it_was_and_to_nothing_else() {
        assertTrue(MeasureRules.mayFollow(COMPLETED, RUNNING, false, RUNNING));
        assertFalse(MeasureRules.mayFollow(COMPLETED, PLANNED, false, RUNNING));
    }

    @Test
    void what_is_offered_are_the_steps_and_not_staying() {
        assertEquals("[PLANNED, IN_PREPARATION, RUNNING, DROPPED]", "" + MeasureRules.next(PAUSED, false));
        assertEquals("[]", "" + MeasureRules.next(COMPLETED, false));
    }

    @Test
    void pausing_and_dropping_need_a_reason() {
        assertEquals(List.of("/statusReason"), wrong(MeasureStatus.PAUSED, null, null));
        assertEquals(List.of("/statusReason"), wrong(MeasureStatus.DROPPED, "  ", null));
        assertEquals(List.of(), wrong(MeasureStatus.PAUSED, "Stelle unbesetzt", null));
        assertEquals(List.of(), wrong(PLANNED, null, null));
    }

    @Test
    void only_what_is_dropped_has_a_replacement() {
        UUID other = UUID.randomUUID();
        assertEquals(List.of(), wrong(MeasureStatus.DROPPED, "Im Sprachcafé aufgegangen", other));
        assertEquals(List.of("/replacement"), wrong(COMPLETED, null, other));
    }

    private static List<String> wrong(MeasureStatus status, @Nullable String reason, @Nullable UUID replacement) {
        MeasureInput input = new MeasureInput(
                "Sprachkurs",
                null,
                List.of(),
                status,
                reason,
                false,
                Schedule.NONE,
                List.of(),
                List.of(),
                List.of(),
                null,
                1,
                null,
                replacement);
        return MeasureRules.check(input, List.of()).stream()
                .map(FieldError::pointer)
                .toList();
    }
}
