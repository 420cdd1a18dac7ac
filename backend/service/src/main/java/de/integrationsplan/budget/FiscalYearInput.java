package de.integrationsplan.budget;

import de.integrationsplan.platform.contract.RequestBody;

/** Why a fiscal year is closed or opened again. */
@RequestBody
public record FiscalYearInput(String note) {}
