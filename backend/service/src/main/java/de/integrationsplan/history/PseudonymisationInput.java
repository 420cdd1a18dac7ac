package de.integrationsplan.history;

import de.integrationsplan.platform.contract.RequestBody;

/**
 * Why a name is replaced.
 *
 * @param reason one line, 1 to 300 characters
 */
@RequestBody
public record PseudonymisationInput(String reason) {}
