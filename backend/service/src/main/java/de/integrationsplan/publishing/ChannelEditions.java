package de.integrationsplan.publishing;

import de.integrationsplan.publishing.EditionLog.ChannelEdition;
import de.integrationsplan.publishing.EditionLog.Edition;
import de.integrationsplan.publishing.EditionLog.Line;
import de.integrationsplan.publishing.EditionLog.MeasureState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns a decision to publish or to take back into the lines of a channel's log. Pure. */
final class ChannelEditions {

    /** A measure that is not in the plan any more leaves by itself, and may come back as it is. */
    static final String NOT_IN_THE_PLAN = "Nicht mehr im Plan";

    /** Nor is one that the channel does not select any more. */
    static final String NOT_SELECTED = "Gehört nicht mehr zur Auswahl dieses Kanals";

    private static final int MAY_RETURN = 0;

    private ChannelEditions() {}

    /** @param inPlan lineages of all its measures, selected or not */
    static ChannelEdition publication(
            Edition edition,
            String channel,
            PublishedState present,
            ChannelDiff diff,
            Set<String> inPlan,
            KnownPersons persons) {
        List<Line> lines = new ArrayList<>();
        List<MeasureState> states = new ArrayList<>();
        long[] sequence = {present.lastSequence()};
        diff.removed().forEach((lineage, entry) -> {
            String reason = inPlan.contains(lineage) ? NOT_SELECTED : NOT_IN_THE_PLAN;
            lines.add(removal(++sequence[0], lineage, entry, edition, reason, null, persons));
            states.add(new MeasureState(lineage, entry.measureId(), MAY_RETURN, false));
        });
        diff.added().forEach(projection -> lines.add(line(++sequence[0], projection)));
        diff.changed().forEach(change -> lines.add(line(++sequence[0], change.projection())));
        for (Projection projection : diff.visible()) {
            StaffMeasure measure = projection.measure();
            states.add(new MeasureState(measure.lineage(), measure.id(), measure.version(), true));
        }
        SortedMap<String, String> documents = diff.documents();
        return new ChannelEdition(
                channel,
                documents.size(),
                CanonicalJson.digest(documents),
                diff.added().size(),
                diff.changed().size(),
                diff.removed().size(),
                sequence[0],
                lines,
                states);
    }

    /** @param version the measure's present one, which has to be exceeded for it to be published again */
    static ChannelEdition withdrawal(
            Edition edition,
            String channel,
            PublishedState present,
            Withdrawn withdrawn,
            WithdrawalInput input,
            KnownPersons persons) {
        String lineage = withdrawn.lineage();
        SortedMap<String, String> documents = present.documents();
        documents.remove(lineage);
        PublishedState.Entry entry = present.visible().get(lineage);
        if (entry == null) {
            throw new IllegalArgumentException("not visible in " + channel);
        }
        long sequence = present.lastSequence() + 1;
        return new ChannelEdition(
                channel,
                documents.size(),
                CanonicalJson.digest(documents),
                0,
                0,
                1,
                sequence,
                List.of(removal(sequence, lineage, entry, edition, input.reason(), input.replacement(), persons)),
                List.of(new MeasureState(lineage, withdrawn.id(), withdrawn.version(), false)));
    }

    record Withdrawn(UUID id, UUID planId, String lineage, String title, int version) {}

    private static Line line(long sequence, Projection projection) {
        return new Line(
                sequence,
                projection.lineage(),
                projection.measure().id(),
                projection.title(),
                projection.canonical(),
                null,
                null,
                null);
    }

    private static Line removal(
            long sequence,
            String lineage,
            PublishedState.Entry entry,
            Edition edition,
            String reason,
            @Nullable UUID replacement,
            KnownPersons persons) {
        String title = PublishingRule.tombstoneTitle(entry.title(), persons);
        return new Line(sequence, lineage, entry.measureId(), title, null, edition.at(), reason, replacement);
    }
}
