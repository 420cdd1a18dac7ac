package de.integrationsplan.publishing.feed;

import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opaque cursors of the feed: signed, and bound to channel, list and filters. Unlike the staff's they do not age: a portal that asks
 * once a month must not lose its place, and a page's bytes are made once per edition. They end with the edition they belong to.
 */
@ApplicationScoped
class FeedCursors {

    private static final int SIGNATURE_BYTES = 16;

    private final SecretKeySpec key;

    FeedCursors(@ConfigProperty(name = "integrationsplan.cursor.secret") String secret) {
        this.key = new SecretKeySpec(("feed " + secret).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** @param place must not contain a dot */
    String write(String scope, List<String> place) {
        byte[] content = String.join(".", place).getBytes(StandardCharsets.UTF_8);
        byte[] signature = sign(scope, content);
        byte[] all = Arrays.copyOf(signature, signature.length + content.length);
        System.arraycopy(content, 0, all, signature.length, content.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** @throws Refusal 400 when it was changed or made for another list */
    List<String> read(String scope, String cursor) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(cursor);
            if (all.length > SIGNATURE_BYTES) {
                byte[] content = Arrays.copyOfRange(all, SIGNATURE_BYTES, all.length);
                if (MessageDigest.isEqual(sign(scope, content), Arrays.copyOf(all, SIGNATURE_BYTES))) {
                    return List.of(new String(content, StandardCharsets.UTF_8).split("\\."));
                }
            }
        } catch (IllegalArgumentException notBase64) {
            throw Refusal.of(ProblemType.INVALID_CURSOR);
        }
        throw Refusal.of(ProblemType.INVALID_CURSOR);
    }

    private byte[] sign(String scope, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(scope.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(content), SIGNATURE_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
