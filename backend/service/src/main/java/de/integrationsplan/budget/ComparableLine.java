package de.integrationsplan.budget;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line with what tells that it is the same one in another plan.
 *
 * @param measures lineages of the measures that it serves, in order
 */
record ComparableLine(
        CostLine line,
        UUID lineage,
        @Nullable UUID programme,
        @Nullable UUID funder,
        List<UUID> measures) {

    /** What two lines without a common lineage must share to be the same one. */
    record Likeness(
            ResourceKind kind,
            @Nullable String label,
            @Nullable UUID programme,
            @Nullable UUID funder,
            List<UUID> measures) {}

    Likeness likeness() {
        return new Likeness(line.kind(), line.text().label(), programme, funder, measures);
    }
}
