package de.integrationsplan.history;

import de.integrationsplan.platform.contract.RequestBody;

/**
 * Which version is to be restored.
 *
 * @param version as history names it; 1 or more
 */
@RequestBody
public record RestorationInput(int version) {}
