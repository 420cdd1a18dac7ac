package de.integrationsplan.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The production realm with the development overlay on top, as Keycloak shall import it. */
final class RealmFiles {

    static final String PRODUCTION = "integrationsplan-realm.json";
    static final String OVERLAY = "development-overlay.json";

    private RealmFiles() {}

    /** Lists of the overlay are appended to those of the production file; its other values replace them. */
    static String merged(Path dir) {
        ObjectMapper json = new ObjectMapper();
        try {
            JsonNode realm = json.readTree(dir.resolve(PRODUCTION).toFile());
            merge((ObjectNode) realm, json.readTree(dir.resolve(OVERLAY).toFile()));
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
        } catch (IOException e) {
            throw new StackException("The realm files in " + dir + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Changes when the realm has to be imported again. */
    static String fingerprint(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void merge(ObjectNode target, JsonNode overlay) {
        overlay.properties().forEach(entry -> {
            JsonNode present = target.get(entry.getKey());
            JsonNode added = entry.getValue();
            if (present instanceof ArrayNode list && added instanceof ArrayNode more) {
                list.addAll(more);
            } else if (present instanceof ObjectNode object && added.isObject()) {
                merge(object, added);
            } else {
                target.set(entry.getKey(), added);
            }
        });
    }
}
