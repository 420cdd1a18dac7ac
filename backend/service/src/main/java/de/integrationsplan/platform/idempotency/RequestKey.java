package de.integrationsplan.platform.idempotency;

/** Who sent which key to which operation: keys of different callers never meet. */
record RequestKey(String principal, String operation, String key) {}
