package de.integrationsplan.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.contract.RequestBody;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A building block as callers write it.
 *
 * @param position place in the plan; null for the end
 * @param memberIds the blocks that a combination joins; empty for a numbered block
 */
@RequestBody
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BuildingBlockInput(
        @Nullable String number, String title, @Nullable Integer position, List<UUID> memberIds) {

    public BuildingBlockInput {
        memberIds = Objects.requireNonNullElse(memberIds, List.of());
    }
}
