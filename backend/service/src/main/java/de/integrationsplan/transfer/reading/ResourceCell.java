package de.integrationsplan.transfer.reading;

import java.util.List;

/** What a measure is done with, in the source's order. */
public record ResourceCell(List<ResourceReading> lines, List<Finding> findings) {

    public ResourceCell {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }
}
