package de.integrationsplan.transfer.reading;

/** a) lead, b) cooperation, c) further parties. */
public enum PartyRole {
    LEAD,
    COOPERATION,
    FURTHER
}
