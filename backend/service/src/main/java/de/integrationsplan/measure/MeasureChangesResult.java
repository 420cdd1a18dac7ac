package de.integrationsplan.measure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What a bulk change has written, in the order of the request. */
public record MeasureChangesResult(List<Saved> changed, List<Saved> added) {

    /** @param etag of the version that was written; goes into {@code If-Match} as it is */
    public record Saved(UUID id, String etag) {}

    static MeasureChangesResult of(List<UUID> changed, List<UUID> added, Map<UUID, String> etags) {
        return new MeasureChangesResult(saved(changed, etags), saved(added, etags));
    }

    private static List<Saved> saved(List<UUID> ids, Map<UUID, String> etags) {
        return ids.stream()
                .map(id -> new Saved(id, Objects.requireNonNull(etags.get(id))))
                .toList();
    }
}
