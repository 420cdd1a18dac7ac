package de.integrationsplan.publishing.feed;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrationsplan.platform.http.Digests;
import de.integrationsplan.publishing.CanonicalJson;
import de.integrationsplan.publishing.Folding;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A published measure, ready to be sent.
 *
 * @param position in the plan's order
 * @param tag with quotes; the same as long as the measure is the same, over all editions
 * @param words folded; what a search looks in
 * @param blockNumbers folded; of its building blocks and of the blocks that these join
 */
record FeedItem(String lineage, int position, Buffer body, String tag, String words, Set<String> blockNumbers) {

    private static final List<String> SEARCHED = List.of("title", "description", "items", "goals");

    static FeedItem of(String lineage, String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        JsonNode measure = CanonicalJson.read(document);
        return new FeedItem(
                lineage,
                measure.path("position").asInt(),
                Buffer.buffer(bytes),
                Ready.tagOf(Digests.sha256(bytes)),
                words(measure),
                blockNumbers(measure));
    }

    /** Whether all the words occur, in any order. */
    boolean mentions(List<String> foldedWords) {
        return foldedWords.stream().allMatch(words::contains);
    }

    private static String words(JsonNode measure) {
        StringBuilder words = new StringBuilder();
        SEARCHED.forEach(field -> append(measure.path(field), words));
        for (JsonNode party : measure.path("responsibilities")) {
            append(party.path("organisation"), words);
            append(party.path("note"), words);
        }
        return Folding.fold(words.toString());
    }

    private static void append(JsonNode value, StringBuilder words) {
        if (value.isTextual()) {
            words.append(value.textValue()).append('\n');
        }
        value.forEach(part -> append(part, words));
    }

    private static Set<String> blockNumbers(JsonNode measure) {
        Set<String> numbers = new HashSet<>();
        for (JsonNode block : measure.path("buildingBlocks")) {
            numbers.add(Folding.fold(block.path("number").asText()));
            block.path("memberNumbers").forEach(member -> numbers.add(Folding.fold(member.asText())));
        }
        numbers.remove("");
        return numbers;
    }
}
