package de.integrationsplan.transfer.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text about resources says, part by part.
 *
 * @param findings about the text as a whole
 */
public record PhraseReading(List<Part> parts, List<Finding> findings) {

    /** With whom a resource is shared, as far as the text says. */
    public enum SharedWith {
        NEXT_ROW,
        PREVIOUS_ROW,
        /** "gemeinsam mit …": with measures that only a person can name. */
        OTHERS
    }

    /**
     * One resource.
     *
     * @param read what it was read as, in German words
     * @param unread words that went into nothing
     */
    public record Part(
            ResourceReading line,
            String read,
            @Nullable SharedWith sharedWith,
            List<Finding> findings,
            List<String> unread) {

        public Certainty certainty() {
            return unread.isEmpty() ? line.certainty() : line.certainty().and(Certainty.MEDIUM);
        }
    }

    /** As sure as the least sure part; a text without any part is a guess. */
    public Certainty certainty() {
        return parts.stream().map(Part::certainty).reduce(Certainty::and).orElse(Certainty.LOW);
    }
}
