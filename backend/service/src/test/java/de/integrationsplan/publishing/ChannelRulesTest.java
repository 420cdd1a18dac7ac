package de.integrationsplan.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrationsplan.publishing.PublishedState.Entry;
import de.integrationsplan.publishing.PublishedState.TakenBack;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a publication means for a channel, and how long a withdrawal holds. */
class ChannelRulesTest {

    private static final StaffMeasure MEASURE = StaffMeasures.ordinary();
    private static final Projection PROJECTION = Projection.of(MEASURE, PublishingRule.project(MEASURE, 2011));

    @Test
    void a_measure_that_the_channel_does_not_know_appears() {
        assertEquals(
                List.of(PROJECTION),
                ChannelDiff.between(showing(Map.of(), Map.of()), List.of(PROJECTION))
                        .added());
    }

    @Test
    void a_measure_with_the_same_bytes_is_unchanged() {
        ChannelDiff diff = diffAgainst(PROJECTION.canonical());
        assertEquals(List.of(PROJECTION), diff.unchanged());
        assertEquals(
                0, diff.changed().size() + diff.added().size() + diff.removed().size());
    }

    @Test
    void a_measure_with_other_bytes_has_changed() {
        ChannelDiff diff = diffAgainst(PROJECTION.canonical().replace("running", "planned"));
        assertEquals(1, diff.changed().size());
        assertEquals(Map.of(PROJECTION.lineage(), PROJECTION.canonical()), diff.documents());
    }

    @Test
    void a_measure_that_is_not_in_the_plan_any_more_disappears() {
        Entry entry = new Entry(MEASURE.id(), "Sprachkurs", PROJECTION.canonical());
        ChannelDiff diff = ChannelDiff.between(showing(Map.of(MEASURE.lineage(), entry), Map.of()), List.of());
        assertEquals(Map.of(MEASURE.lineage(), entry), diff.removed());
        assertEquals(Map.of(), diff.documents());
    }

    @Test
    void a_withdrawn_measure_stays_out_until_its_version_is_newer_than_at_the_withdrawal() {
        assertEquals(1, withdrawnAt(MEASURE.version() + 1).staysOut().size());
        assertEquals(1, withdrawnAt(MEASURE.version()).staysOut().size());
        assertEquals(1, withdrawnAt(MEASURE.version() - 1).added().size());
    }

    @Test
    void next_years_measure_is_not_bound_by_the_withdrawal_of_this_years() {
        TakenBack earlier = new TakenBack(UUID.randomUUID(), MEASURE.version());
        ChannelDiff diff =
                ChannelDiff.between(showing(Map.of(), Map.of(MEASURE.lineage(), earlier)), List.of(PROJECTION));
        assertEquals(List.of(PROJECTION), diff.added());
    }

    private static ChannelDiff withdrawnAt(int version) {
        Map<String, TakenBack> takenBack = Map.of(MEASURE.lineage(), new TakenBack(MEASURE.id(), version));
        return ChannelDiff.between(showing(Map.of(), takenBack), List.of(PROJECTION));
    }

    private static ChannelDiff diffAgainst(String document) {
        Entry entry = new Entry(MEASURE.id(), "Sprachkurs für Eltern", document);
        return ChannelDiff.between(showing(Map.of(MEASURE.lineage(), entry), Map.of()), List.of(PROJECTION));
    }

    private static PublishedState showing(Map<String, Entry> visible, Map<String, TakenBack> takenBack) {
        return new PublishedState(new TreeMap<>(visible), takenBack, 1, 2011, 1);
    }
}
