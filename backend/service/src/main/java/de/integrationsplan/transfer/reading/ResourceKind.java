package de.integrationsplan.transfer.reading;

/** What a resource is. */
public enum ResourceKind {
    EXISTING_STAFF,
    STAFF,
    MONEY,
    FUNDING_PROGRAMME,
    THIRD_PARTY,
    IN_KIND
}
