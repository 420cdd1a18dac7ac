package de.integrationsplan.platform.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opaque cursors: signed, bound to the list and filters they were made for, valid for a day and up to an hour more. */
@ApplicationScoped
public class Cursors {

    // Rounded: an unchanged page keeps its cursor, and so its entity tag, for the hour.
    private static final ChronoUnit ISSUED_TO = ChronoUnit.HOURS;
    private static final Duration VALIDITY = Duration.ofDays(1).plus(ISSUED_TO.getDuration());
    private static final int SIGNATURE_BYTES = 16;

    private final ObjectMapper mapper;
    private final Clock clock;
    private final SecretKeySpec key;

    Cursors(ObjectMapper mapper, Clock clock, @ConfigProperty(name = "integrationsplan.cursor.secret") String secret) {
        this.mapper = mapper;
        this.clock = clock;
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    record Content(String scope, List<String> key, long issuedAt) {}

    public String write(String scope, List<String> sortKey) {
        try {
            Instant issued = clock.instant().truncatedTo(ISSUED_TO);
            byte[] content = mapper.writeValueAsBytes(new Content(scope, sortKey, issued.getEpochSecond()));
            byte[] signature = sign(content);
            byte[] all = Arrays.copyOf(signature, signature.length + content.length);
            System.arraycopy(content, 0, all, signature.length, content.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The sort key in a cursor.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when changed or made for another scope, 410 when its hour began more than a day and
     *     an hour ago
     */
    public List<String> read(String scope, String cursor) {
        Content content = verified(cursor);
        if (!content.scope().equals(scope)) {
            throw Problem.of(ProblemType.INVALID_CURSOR);
        }
        if (Instant.ofEpochSecond(content.issuedAt()).plus(VALIDITY).isBefore(clock.instant())) {
            throw Problem.of(ProblemType.CURSOR_EXPIRED);
        }
        return content.key();
    }

    private Content verified(String cursor) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(cursor);
            byte[] content = Arrays.copyOfRange(all, Math.min(SIGNATURE_BYTES, all.length), all.length);
            if (!MessageDigest.isEqual(sign(content), Arrays.copyOf(all, SIGNATURE_BYTES))) {
                throw Problem.of(ProblemType.INVALID_CURSOR);
            }
            return mapper.readValue(content, Content.class);
        } catch (IllegalArgumentException | java.io.IOException unreadable) {
            throw Problem.of(ProblemType.INVALID_CURSOR);
        }
    }

    private byte[] sign(byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(content), SIGNATURE_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
