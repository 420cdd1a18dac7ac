package de.integrationsplan.organisation;

import de.integrationsplan.platform.contract.RequestBody;

/** What a contact person is looked for by: a part of the name or of the organisation. */
@RequestBody
public record ContactPersonSearch(String text) {}
