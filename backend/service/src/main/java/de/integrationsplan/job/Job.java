package de.integrationsplan.job;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.access.CurrentUser;
import java.util.UUID;

/**
 * A job taken by this instance.
 *
 * @param attempt which time it is taken, from 1; a later one means that this instance has lost it
 */
record Job(UUID id, String kind, ObjectNode input, CurrentUser user, int attempt) {}
