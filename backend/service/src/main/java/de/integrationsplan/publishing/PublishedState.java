package de.integrationsplan.publishing;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one channel shows at present.
 *
 * @param visible by lineage
 * @param takenBack by lineage: what stays out of the channel, and up to which version
 * @param edition the channel's newest; null before the first
 * @param planYear of the plan it shows; null before the first
 * @param lastSequence 0 before the first
 */
record PublishedState(
        SortedMap<String, Entry> visible,
        Map<String, TakenBack> takenBack,
        @Nullable Integer edition,
        @Nullable Integer planYear,
        long lastSequence) {

    record Entry(UUID measureId, String title, String document) {}

    /** @param upToVersion 0 when it left by itself, with its plan, and may return as it is */
    record TakenBack(UUID measureId, int upToVersion) {}

    /**
     * A measure that was withdrawn stays out until it is a newer version: publishing again must not undo a withdrawal by accident.
     */
    boolean staysOut(StaffMeasure measure) {
        TakenBack last = takenBack.get(measure.lineage());
        return last != null && last.measureId().equals(measure.id()) && measure.version() <= last.upToVersion();
    }

    SortedMap<String, String> documents() {
        SortedMap<String, String> documents = new TreeMap<>();
        visible.forEach((lineage, entry) -> documents.put(lineage, entry.document()));
        return documents;
    }
}
