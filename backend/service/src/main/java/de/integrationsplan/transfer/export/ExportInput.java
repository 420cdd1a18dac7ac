package de.integrationsplan.transfer.export;

import de.integrationsplan.platform.contract.RequestBody;
import java.util.UUID;

/** What is to be exported in which form. */
@RequestBody
public record ExportInput(UUID planId, ExportFormat format) {}
