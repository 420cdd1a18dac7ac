package de.integrationsplan.visit;

import de.integrationsplan.platform.contract.RequestBody;

/**
 * "I am here."
 *
 * @param allSeen changes count from now on
 */
@RequestBody
public record VisitInput(boolean allSeen) {}
