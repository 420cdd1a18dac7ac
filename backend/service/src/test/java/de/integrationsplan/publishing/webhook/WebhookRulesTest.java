package de.integrationsplan.publishing.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.platform.problem.FieldError;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookRulesTest {

    private static final String EDITION = "edition.published";

    @Test
    void the_attempts_stretch_over_75_hours_and_end_with_the_tenth() {
        Duration sum = Duration.ZERO;
        for (int made = 1; made <= 9; made++) {
            sum = sum.plus(WebhookRules.nextAttempt(EDITION, made, 0).orElseThrow());
        }
        assertEquals(Duration.ofHours(75).plusMinutes(35).plusSeconds(5), sum);
        assertTrue(WebhookRules.nextAttempt(EDITION, 10, 0).isEmpty());
    }

    @Test
    void the_distances_grow_and_are_spread_by_a_tenth() {
        for (int made = 2; made <= 9; made++) {
            Duration shortest = WebhookRules.nextAttempt(EDITION, made, 0).orElseThrow();
            Duration longest =
                    WebhookRules.nextAttempt(EDITION, made, 0.999_999).orElseThrow();
            Duration before =
                    WebhookRules.nextAttempt(EDITION, made - 1, 0.999_999).orElseThrow();
            assertTrue(shortest.compareTo(before) > 0, "grows");
            assertTrue(longest.compareTo(shortest) > 0 && longest.toMillis() <= shortest.toMillis() * 11 / 10);
        }
    }

    @Test
    void a_test_call_is_made_once() {
        assertTrue(WebhookRules.nextAttempt("ping", 1, 0).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "199,REFUSED",
        "200,DELIVERED",
        "204,DELIVERED",
        "299,DELIVERED",
        "300,REDIRECTED",
        "304,REDIRECTED",
        "399,REDIRECTED",
        "400,REFUSED",
        "404,REFUSED",
        "409,REFUSED",
        "410,GONE",
        "411,REFUSED",
        "429,REFUSED",
        "500,REFUSED",
        "599,REFUSED"
    })
    void a_status_means(int status, Outcome.Kind kind) {
        assertEquals(new Outcome(kind, status), WebhookRules.outcome(status));
    }

    @ParameterizedTest
    @CsvSource({
        "https://portal.example/hook?a=b,",
        "https://portal.example:8443,",
        "http://portal.example/,https-required",
        "https://10.0.0.1/,address-not-public",
        "https://[fd00::1]/,address-not-public",
        "https://localhost/,address-not-public",
        "https://me:secret@portal.example/,url-with-extras",
        "https://portal.example/#top,url-with-extras",
        "ftp://portal.example/,wrong-format",
        "//portal.example/,wrong-format",
        "https:///hook,wrong-format",
        "'https://portal.example/ä b',wrong-format"
    })
    void an_address_in_production(String url, String code) {
        assertEquals(code == null ? List.of() : List.of(code), codes(url, false));
    }

    @Test
    void in_development_this_machine_may_be_called() {
        assertEquals(List.of(), codes("http://localhost:8099/hook", true));
        assertEquals(List.of("wrong-format"), codes("file:///etc/passwd", true));
    }

    private static List<String> codes(String url, boolean allowPrivate) {
        return WebhookRules.check(new WebhookInput(url, null, null, null), allowPrivate).stream()
                .map(FieldError::code)
                .toList();
    }
}
