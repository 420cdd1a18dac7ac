package de.integrationsplan.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;

/** Measures as the database hands them to the gate: whole staff documents, with all that must not leave. */
final class StaffMeasures {

    private static final String ORDINARY = """
            {"id": "018f0000-0000-7000-8000-000000000001", "lineage": "018f0000-0000-7000-8000-0000000000aa",
             "planId": "018f0000-0000-7000-8000-0000000000bb", "position": 3, "title": "Sprachkurs für Eltern",
             "description": "Deutsch in der Kita", "items": [{"text": "Kinderbetreuung", "isNew": true}],
             "status": "running", "isNew": false, "markedNew": true,
             "schedule": {"from": "2011-05", "recurrence": "3x jährlich", "events": [{"date": "2011-05-31", "title": "Auftakt"}]},
             "buildingBlocks": [{"id": "CANARY-block-id", "number": "10.1", "title": "Sprache"}],
             "goals": [{"id": "CANARY-goal-id", "title": "Eltern sprechen Deutsch"}],
             "responsibilities": [{"id": "CANARY-responsibility-id", "role": "lead",
                 "organisation": {"id": "CANARY-organisation-id", "key": "40", "name": "Schulamt"}, "openEnded": false,
                 "wording": "CANARY-wording"}],
             "budgetLines": [{"id": "CANARY-line-id", "kind": "money", "qualifier": "at-most", "amount": "10000.00",
                 "currency": "EUR", "recurrence": "yearly", "label": "Honorare", "wording": "max. 10.000 €", "shared": false}],
             "links": [{"title": "Anmeldung", "url": "https://www.kreis.example/anmeldung"}], "targetGroups": ["Eltern"],
             "internalNote": "CANARY-internal-note", "source": {"importId": "CANARY-import", "row": 4, "page": "CANARY-page"},
             "publication": {"state": "draft", "channels": ["CANARY-channel"]}, "version": 7,
             "createdAt": "CANARY-created", "updatedAt": "CANARY-updated", "lastTouchedAt": "2011-03-01T09:00:00Z", "internalParents": [], "somethingAddedLater": "CANARY-later"}""";

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new JavaTimeModule());

    private StaffMeasures() {}

    static StaffMeasure ordinary() {
        return with("", "");
    }

    /** The ordinary measure with a part of its text replaced, which has to be there. */
    static StaffMeasure with(String part, String replacement) {
        if (!ORDINARY.contains(part)) {
            throw new IllegalArgumentException(part);
        }
        try {
            String document = part.isEmpty() ? ORDINARY : ORDINARY.replace(part, replacement);
            return MAPPER.readValue(document, StaffMeasure.class);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The ordinary measure, whose only responsibility has these properties. */
    static StaffMeasure ledBy(String properties) {
        return with(
                "\"organisation\": {\"id\": \"CANARY-organisation-id\", \"key\": \"40\", \"name\": \"Schulamt\"}",
                properties);
    }
}
