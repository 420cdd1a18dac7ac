package de.integrationsplan.platform.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.http.RawJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page as the contract shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        List<T> items,
        String self,
        @Nullable String next,
        @Nullable Long total,
        @Nullable RawJson facets) {}
