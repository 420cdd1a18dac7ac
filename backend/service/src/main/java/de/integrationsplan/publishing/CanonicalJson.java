package de.integrationsplan.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.platform.http.Digests;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;

/**
 * The canonical form in which measures are published, compared and summed up.
 *
 * <p>Source: RFC 8785. Keys in ascending order and no white space are all that is left to do: published documents hold no
 * numbers but small integers, and their texts no control characters but tab and line feed, which Jackson writes as the RFC does.
 */
public final class CanonicalJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private CanonicalJson() {}

    public static ObjectNode document(Object record) {
        return MAPPER.convertValue(record, ObjectNode.class);
    }

    public static String of(ObjectNode document) {
        try {
            return MAPPER.writeValueAsString(MAPPER.convertValue(document, Map.class));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static ObjectNode read(String canonical) {
        try {
            return (ObjectNode) MAPPER.readTree(canonical);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }

    /**
     * An edition's digest: SHA-256 in lower-case hexadecimal over the documents in ascending order of lineage, each followed by a
     * line feed.
     */
    public static String digest(SortedMap<String, String> documentsByLineage) {
        MessageDigest digest = Digests.newSha256();
        documentsByLineage.values().forEach(document -> {
            digest.update(document.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
