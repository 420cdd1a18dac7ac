package de.integrationsplan.regrouping;

import de.integrationsplan.measure.MeasureStatus;
import de.integrationsplan.platform.contract.RequestBody;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which measures become one. What is null follows from them.
 *
 * @param reason why they are dropped; null for the sentence that names the new measure
 */
@RequestBody
public record MergerInput(
        List<UUID> measureIds,
        String title,
        @Nullable String description,
        @Nullable MeasureStatus status,
        @Nullable String statusReason,
        @Nullable List<UUID> goalIds,
        @Nullable String reason) {}
