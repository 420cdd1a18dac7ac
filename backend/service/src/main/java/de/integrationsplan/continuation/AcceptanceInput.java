package de.integrationsplan.continuation;

import de.integrationsplan.platform.contract.RequestBody;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a continuation are to take effect.
 *
 * @param measureIds measures of the present plan; null: all that are ready
 * @param includeProposals whether a line that nobody decided takes what is proposed
 */
@RequestBody
public record AcceptanceInput(@Nullable List<UUID> measureIds, boolean includeProposals) {}
