package de.integrationsplan.transfer.table;

/** How much a problem matters: an error blocks the import, a warning wants a look, an information only says what was done. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
