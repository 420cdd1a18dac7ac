package de.integrationsplan.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.contract.RequestBody;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measure as callers write it.
 *
 * @param markedNew the source's own mark "Neu:"; counts where no earlier plan is known
 * @param internalNote for staff; never published
 * @param position place in the plan; null for the end
 * @param lineage of the measure that this one goes on; only when it is created, null otherwise
 * @param replacement lineage of the measure that takes the place of a dropped one
 */
@RequestBody
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureInput(
        String title,
        @Nullable String description,
        List<MeasureItem> items,
        MeasureStatus status,
        @Nullable String statusReason,
        boolean markedNew,
        Schedule schedule,
        List<UUID> goalIds,
        List<MeasureLink> links,
        List<String> targetGroups,
        @Nullable String internalNote,
        @Nullable Integer position,
        @Nullable UUID lineage,
        @Nullable UUID replacement) {

    public MeasureInput {
        items = Objects.requireNonNullElse(items, List.of());
        status = Objects.requireNonNullElse(status, MeasureStatus.PLANNED);
        schedule = Objects.requireNonNullElse(schedule, Schedule.NONE);
        goalIds = Objects.requireNonNullElse(goalIds, List.of());
        links = Objects.requireNonNullElse(links, List.of());
        targetGroups = Objects.requireNonNullElse(targetGroups, List.of());
    }

    /** A replacement belongs to being dropped, and goes with it. */
    MeasureInput withoutReplacement() {
        return new MeasureInput(
                title,
                description,
                items,
                status,
                statusReason,
                markedNew,
                schedule,
                goalIds,
                links,
                targetGroups,
                internalNote,
                position,
                lineage,
                null);
    }
}
