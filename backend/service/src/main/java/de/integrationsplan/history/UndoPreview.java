package de.integrationsplan.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.http.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What taking back would do.
 *
 * @param entries as they would be recorded; empty when it is refused
 * @param refusal the problem's {@code code}, {@code detail} and what else it names
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UndoPreview(
        boolean possible, List<RawJson> entries, @Nullable Map<String, Object> refusal) {}
