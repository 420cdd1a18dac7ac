package de.integrationsplan.plan;

import de.integrationsplan.platform.contract.RequestBody;
import java.util.List;
import java.util.UUID;

/**
 * The order in which parts of a plan are to stand.
 *
 * @param ids each at most once; what is not named keeps its place
 */
@RequestBody
public record OrderInput(List<UUID> ids) {}
