package de.integrationsplan.measure;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which measures a list is about.
 *
 * @param planId null for all plans
 * @param year only plans of this year; null for all
 * @param organisations ids of those that the filter names and that exist
 */
record MeasureScope(
        MeasureFilter filter,
        @Nullable UUID planId,
        @Nullable Integer year,
        List<UUID> organisations) {

    MeasureSort order() {
        MeasureSort order = filter.order();
        return order == MeasureSort.STATUS && planId == null ? MeasureSort.STATUS_BY_PLAN : order;
    }
}
