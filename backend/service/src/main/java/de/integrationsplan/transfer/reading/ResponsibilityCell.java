package de.integrationsplan.transfer.reading;

import java.util.List;

/** Who carries a measure, in the source's order. */
public record ResponsibilityCell(List<PartyReading> parties, List<Finding> findings) {

    public ResponsibilityCell {
        parties = List.copyOf(parties);
        findings = List.copyOf(findings);
    }

    public List<PartyReading> inRole(PartyRole role) {
        return parties.stream().filter(party -> party.role() == role).toList();
    }
}
