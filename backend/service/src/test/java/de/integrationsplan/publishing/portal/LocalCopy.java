package de.integrationsplan.publishing.portal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a portal has.
 *
 * @param items each in the very bytes that came, by lineage
 * @param edition 0 for nothing
 * @param digest of the edition as the feed states it
 * @param next where to go on; empty at the beginning. For a portal that loads all: the entity tag
 */
record LocalCopy(SortedMap<String, String> items, int edition, String digest, String next) {

    static final LocalCopy NOTHING = new LocalCopy(new TreeMap<>(), 0, "", "");

    /** As openapi.yaml says: SHA-256 over the items in ascending order of lineage, each followed by a line feed. */
    String ownDigest() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (String item : items.values()) {
                sha256.update(item.getBytes(StandardCharsets.UTF_8));
                sha256.update((byte) 0x0A);
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws AssertionError when this is not what the feed says it is */
    LocalCopy proven() {
        if (!ownDigest().equals(digest)) {
            throw new AssertionError("The copy is not edition %d: %d measures, digest %s instead of %s"
                    .formatted(edition, items.size(), ownDigest(), digest));
        }
        return this;
    }
}
