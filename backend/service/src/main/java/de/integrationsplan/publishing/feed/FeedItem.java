package de.integrationsplan.publishing.feed;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrationsplan.platform.http.Digests;
import de.integrationsplan.publishing.CanonicalJson;
import de.integrationsplan.publishing.Folding;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A published measure, ready to be sent.
 *
 * @param position in the plan's order
 * @param tag with quotes; the same as long as the measure is the same, over all editions
 * @param words folded; what a search looks in
 * @param blockNumbers folded; of its building blocks and of the blocks that these join
 * @param status empty where the channel does not show it
 * @param targetGroups folded
 * @param ready the body as it is sent; plain at first, and compressed when there was time for it
 */
record FeedItem(
        String lineage,
        int position,
        Buffer body,
        String tag,
        String words,
        Set<String> blockNumbers,
        String status,
        Set<String> targetGroups,
        AtomicReference<Ready> ready) {

    private static final List<String> SEARCHED = List.of("title", "description", "items", "goals");

    static FeedItem of(String lineage, String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        JsonNode measure = CanonicalJson.read(document);
        Buffer body = Buffer.buffer(bytes);
        return new FeedItem(
                lineage,
                measure.path("position").asInt(),
                body,
                Ready.tagOf(Digests.sha256(bytes)),
                words(measure),
                blockNumbers(measure),
                measure.path("status").asText(),
                targetGroups(measure),
                new AtomicReference<>(Ready.plain(body)));
    }

    Ready sent() {
        return Objects.requireNonNull(ready.get());
    }

    /** Not on an event loop. */
    void compress() {
        if (sent().gzip() == null) {
            byte[] bytes = body.getBytes();
            Buffer brotli = Compression.isBrotliThere() ? Buffer.buffer(Compression.brotli(bytes)) : null;
            ready.set(new Ready(() -> body, Buffer.buffer(Compression.gzip(bytes)), brotli));
        }
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

    private static Set<String> targetGroups(JsonNode measure) {
        Set<String> groups = new HashSet<>();
        measure.path("targetGroups").forEach(group -> groups.add(Folding.fold(group.asText())));
        return groups;
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
