package de.integrationsplan.transfer;

import de.integrationsplan.responsibility.ResponsibilityInput;
import de.integrationsplan.transfer.reading.PartyReading;
import de.integrationsplan.transfer.reading.PartyRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The parties of one measure as responsibilities. An organisation holds a role in a measure once; where a cell names it twice,
 * the second mention is dropped if it says nothing new, and otherwise stands beside it by name only.
 */
final class MeasureParties {

    private static final int LONGEST_NOTE = 300;

    /** One responsibility with the wording it was read from. */
    record Party(ResponsibilityInput input, @Nullable String wording) {}

    private record Holder(PartyRole role, UUID organisationId) {}

    private final OrganisationBook organisations;
    private final List<Party> parties = new ArrayList<>();
    private final Map<Holder, PartyReading> named = new HashMap<>();

    private MeasureParties(OrganisationBook organisations) {
        this.organisations = organisations;
    }

    static List<Party> of(List<PartyReading> readings, OrganisationBook organisations) {
        MeasureParties measure = new MeasureParties(organisations);
        readings.forEach(measure::add);
        return measure.parties;
    }

    private void add(PartyReading party) {
        UUID organisationId = organisations.idOf(party);
        PartyReading first =
                organisationId == null ? null : named.putIfAbsent(new Holder(party.role(), organisationId), party);
        if (first == null) {
            add(party, PlanMapping.responsibility(party, organisationId));
        } else if (saysMore(party, first)) {
            ResponsibilityInput again = PlanMapping.responsibility(party, null);
            add(
                    party,
                    new ResponsibilityInput(
                            again.role(), null, byName(party), again.openEnded(), again.contactPerson(), null, null));
        }
    }

    private void add(PartyReading party, ResponsibilityInput input) {
        parties.add(new Party(input, party.wording().isBlank() ? null : party.wording()));
    }

    private static boolean saysMore(PartyReading again, PartyReading first) {
        boolean note = again.note() != null && !again.note().equals(first.note());
        boolean person = again.personName() != null && !again.personName().equals(first.personName());
        return note || person || (again.openEnded() && !first.openEnded());
    }

    private static String byName(PartyReading party) {
        String text = party.note() == null ? party.name() : party.name() + ": " + party.note();
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST_NOTE ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_NOTE));
    }
}
