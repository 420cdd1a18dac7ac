package de.integrationsplan.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.http.RawJson;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import as the contract shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportView(
        UUID id,
        String state,
        String fileName,
        int planYear,
        @Nullable UUID planId,
        int rows,
        List<StoredProblem.Shown> problems,
        RawJson readings,
        String createdAt,
        String createdBy,
        @Nullable String committedAt,
        int version) {}
