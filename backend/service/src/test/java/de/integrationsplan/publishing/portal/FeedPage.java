package de.integrationsplan.publishing.portal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer of the feed.
 *
 * @param items by lineage, in the order of the answer and in the very bytes that came
 */
record FeedPage(int status, String tag, String location, JsonNode document, Map<String, String> items) {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonFactory JSON = new JsonFactory();

    static FeedPage of(int status, String tag, String location, byte[] body) throws IOException {
        JsonNode document = status == 200 ? MAPPER.readTree(body) : MAPPER.createObjectNode();
        return new FeedPage(status, tag, location, document, status == 200 ? items(body) : Map.of());
    }

    /** Cuts the items out of the bytes: reading and writing them anew would prove only our own writer. */
    private static Map<String, String> items(byte[] body) throws IOException {
        Map<String, String> items = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(body)) {
            while (parser.nextToken() != JsonToken.START_ARRAY) {
                if (parser.currentToken() == null) {
                    return items;
                }
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                int start = (int) parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                int end = (int) parser.currentLocation().getByteOffset();
                String item = new String(body, start, end - start, StandardCharsets.UTF_8);
                String lineage = MAPPER.readTree(item).get("lineage").asText();
                if (items.put(lineage, item) != null) {
                    throw new AssertionError("twice in one answer: " + lineage);
                }
            }
        }
        return items;
    }

    static boolean isTombstone(String item) throws IOException {
        return MAPPER.readTree(item).has("removed");
    }

    int edition() {
        return document.get("edition").asInt();
    }

    String text(String field) {
        return document.path(field).asText();
    }
}
