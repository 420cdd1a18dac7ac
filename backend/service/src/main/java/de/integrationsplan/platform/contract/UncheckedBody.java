package de.integrationsplan.platform.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A body that is well-formed and nothing more. For a request of many parts, whose wrong fields are to be named all at once: what the
 * contract rejects in one part, and what the rules reject in another.
 */
public record UncheckedBody(ObjectNode document) {}
