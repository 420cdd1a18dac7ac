package de.integrationsplan.publishing;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A measure beside what the public would see of it.
 *
 * @param canonical the published document, see {@link CanonicalJson}
 */
public record Projection(StaffMeasure measure, ObjectNode published, String canonical) {

    static Projection of(StaffMeasure measure, PublishedMeasure published) {
        ObjectNode document = CanonicalJson.document(published);
        return new Projection(measure, document, CanonicalJson.of(document));
    }

    public String lineage() {
        return measure.lineage();
    }

    public String title() {
        return published.get("title").asText();
    }
}
