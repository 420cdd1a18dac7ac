package de.integrationsplan.continuation;

import de.integrationsplan.measure.MeasureInput;
import de.integrationsplan.measure.MeasureItem;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A measure as it goes into the next plan: what was decided, everything else as it is, and nothing of it is new. Pure. */
final class NextMeasure {

    private NextMeasure() {}

    static MeasureInput of(MeasureInput now, ContinuationLineInput decided) {
        return of(now, decided, null, List.of());
    }

    static MeasureInput of(
            MeasureInput now, ContinuationLineInput decided, @Nullable UUID lineage, List<UUID> goalIds) {
        boolean statusDecided = decided.status() != null;
        return new MeasureInput(
                Objects.requireNonNullElse(decided.title(), now.title()),
                decided.description() == null ? now.description() : decided.description(),
                now.items().stream()
                        .map(item -> new MeasureItem(item.text(), false))
                        .toList(),
                Objects.requireNonNullElse(decided.status(), now.status()),
                statusDecided ? decided.statusReason() : now.statusReason(),
                false,
                Objects.requireNonNullElse(decided.schedule(), now.schedule()),
                goalIds,
                now.links(),
                now.targetGroups(),
                now.internalNote(),
                now.position(),
                lineage,
                null);
    }
}
