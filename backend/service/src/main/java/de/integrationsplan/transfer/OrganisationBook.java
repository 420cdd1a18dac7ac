package de.integrationsplan.transfer;

import de.integrationsplan.organisation.OrganisationInput;
import de.integrationsplan.organisation.OrganisationKind;
import de.integrationsplan.organisation.OrganisationService;
import de.integrationsplan.transfer.reading.PartyKind;
import de.integrationsplan.transfer.reading.PartyReading;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The organisations of one import: each is looked up, or created, once. */
final class OrganisationBook {

    private final OrganisationService organisations;
    private final Map<String, UUID> known = new HashMap<>();

    OrganisationBook(OrganisationService organisations) {
        this.organisations = organisations;
    }

    /** Null for a party that is no organisation: a person alone, "und weitere". */
    @Nullable
    UUID idOf(PartyReading party) {
        if (party.kind() == PartyKind.UNNAMED) {
            return null;
        }
        OrganisationKind kind = OrganisationKind.valueOf(party.kind().name());
        String parentKey = party.parentKey();
        // The office above a unit has a key and, so far, no other name.
        UUID parent = parentKey == null ? null : find(parentKey, "Amt " + parentKey, OrganisationKind.OFFICE, null);
        return find(party.key(), party.name(), kind, parent);
    }

    private UUID find(@Nullable String key, String name, OrganisationKind kind, @Nullable UUID parent) {
        return known.computeIfAbsent(
                key == null ? "name " + name : "key " + key,
                unknown -> organisations.findOrCreate(OrganisationInput.named(key, name, kind, parent)));
    }
}
