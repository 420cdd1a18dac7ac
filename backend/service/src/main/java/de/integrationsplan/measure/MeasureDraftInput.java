package de.integrationsplan.measure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.platform.contract.RequestBody;

/**
 * What somebody has typed and not saved.
 *
 * @param baseVersion the measure's version that the typing began from
 * @param content by the names of {@link MeasureInput}'s fields, in whatever form the application needs; not checked
 */
@RequestBody
public record MeasureDraftInput(int baseVersion, ObjectNode content) {}
