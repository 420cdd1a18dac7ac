package de.integrationsplan.publishing.feed;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrationsplan.publishing.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/** A whole edition, for those who write it in another shape. */
record Whole(ChannelHead head, EditionSnapshot edition, Collection<ChannelFeed.Tombstone> removed, Site site) {

    FeedRows.Channel channel() {
        return head.channel();
    }

    /** The epoch before the first publication. */
    Instant publishedAt() {
        return Objects.requireNonNullElse(edition.publishedAt(), Instant.EPOCH);
    }

    /** @param rest below the channel, with a leading slash */
    String address(String rest) {
        return site.absolute(head.path(rest));
    }

    String address(JsonNode measure) {
        return address("/measures/" + lineage(measure));
    }

    /** One at a time, as all of them as trees would be many times their size. Fields that the channel does not show are missing. */
    <T> List<T> each(BiFunction<JsonNode, PublishedItem, T> made) {
        List<T> all = new ArrayList<>();
        for (PublishedItem shown : edition.items()) {
            JsonNode measure = CanonicalJson.read(shown.item().body().toString(StandardCharsets.UTF_8));
            all.add(made.apply(measure, shown));
        }
        return all;
    }

    static String lineage(JsonNode measure) {
        return measure.path("lineage").asText();
    }

    /** The texts of an array, or those of one field of its objects. */
    static List<String> texts(JsonNode array, String... field) {
        List<String> texts = new ArrayList<>();
        array.forEach(entry -> texts.add(
                field.length == 0 ? entry.asText() : entry.path(field[0]).asText()));
        return texts;
    }

    /** Description and items as one text. */
    static String description(JsonNode measure) {
        List<String> lines = new ArrayList<>();
        if (measure.hasNonNull("description")) {
            lines.add(measure.get("description").asText());
        }
        texts(measure.path("items"), "text").forEach(item -> lines.add("– " + item));
        return String.join("\n", lines);
    }
}
