package de.integrationsplan.publishing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.publishing.channel.ChannelScope;

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

    /** Without what the channel leaves out. */
    Projection reducedTo(ChannelScope channel) {
        if (channel.fields() == null) {
            return this;
        }
        ObjectNode document = published.deepCopy();
        published.fieldNames().forEachRemaining(field -> {
            if (!channel.shows(field)) {
                document.remove(field);
            }
        });
        return new Projection(measure, document, CanonicalJson.of(document));
    }

    public String lineage() {
        return measure.lineage();
    }

    public String title() {
        return published.get("title").asText();
    }
}
