package de.integrationsplan.regrouping;

import de.integrationsplan.platform.contract.RequestBody;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a measure is taken apart.
 *
 * @param reason why it is dropped; null for the sentence that names the parts
 */
@RequestBody
public record SplitInput(List<SplitPart> parts, @Nullable String reason) {}
