package de.integrationsplan.transfer;

import de.integrationsplan.platform.contract.RequestBody;

/** An amount in words. */
@RequestBody
public record BudgetPhraseInput(String text) {}
