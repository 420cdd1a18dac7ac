package de.integrationsplan.plan;

import java.util.List;
import java.util.UUID;

/** Told within the transaction: these measures show a goal or building block that has changed. */
public record PlanPartChanged(List<UUID> measureIds) {}
