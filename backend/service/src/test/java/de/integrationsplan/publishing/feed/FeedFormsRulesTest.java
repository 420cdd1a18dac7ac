package de.integrationsplan.publishing.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.buffer.Buffer;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client is sent: form, coding, cells, days. */
class FeedFormsRulesTest {

    private static final Ready ALL =
            new Ready(() -> Buffer.buffer("plain"), Buffer.buffer("gzip"), Buffer.buffer("brotli"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gzip, deflate, br, zstd | brotli
            br                      | brotli
            gzip                    | gzip
            x-gzip                  | gzip
            GZIP                    | gzip
            gzip;q=1.0, br;q=0.5    | gzip
            br;q=0, gzip            | gzip
            br;q=0, *               | gzip
            *                       | brotli
            *;q=0                   | plain
            gzip;q=0                | plain
            gzip;q=0.000            | plain
            gzip;q=nonsense         | plain
            identity                | plain
            deflate, zstd           | plain
            """)
    void a_client_gets_the_coding_it_likes_best(String header, String sent) {
        assertEquals(sent, chosen(Codings.of(header), ALL));
    }

    @Test
    void what_is_not_held_is_not_sent() {
        Ready gzipOnly = new Ready(ALL.source(), ALL.gzip(), null);
        assertEquals("gzip", chosen(Codings.of("br, gzip;q=0.1"), gzipOnly));
        assertEquals("plain", chosen(Codings.of("br"), gzipOnly));
        assertEquals("plain", chosen(Codings.of(null), ALL));
    }

    private static String chosen(Codings codings, Ready body) {
        Buffer brotli = codings.brotliOf(body);
        return Objects.requireNonNullElseGet(
                        brotli, () -> Objects.requireNonNullElseGet(codings.gzipOf(body), body::plain))
                .toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            */*                                                             |
            application/*                                                   |
            application/json, text/csv                                      |
            text/csv;q=0.9, application/json                                |
            text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 |
            text/csv                                                        | CSV
            TEXT/CSV; charset=utf-8                                         | CSV
            text/csv, application/json;q=0.5                                | CSV
            application/json;q=0, */*;q=0.1                                 | JSON_LD
            application/atom+xml                                            | ATOM
            text/calendar, */*;q=0.1                                        | CALENDAR
            text/*                                                          | CALENDAR
            application/ld+json                                             | JSON_LD
            """)
    void a_client_gets_the_form_it_likes_best_and_json_when_it_does_not_mind(String accept, String shape) {
        Shape chosen = Negotiation.ofMeasures(accept);
        assertEquals(shape, chosen == null ? null : chosen.name());
    }

    @Test
    void what_nobody_writes_is_refused() {
        for (String accept : new String[] {"text/html", "image/*", "application/json;q=0", "", "nonsense"}) {
            assertThrows(Refusal.class, () -> Negotiation.ofMeasures(accept), accept);
            assertThrows(Refusal.class, () -> Negotiation.require(accept, "application/json"), accept);
        }
        Negotiation.require(null, "text/csv");
        Negotiation.require("text/*;q=0.001", "text/csv");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Sprachkurs     | "Sprachkurs"
            =1+1           | "'=1+1"
            +49 2104       | "'+49 2104"
            -5             | "'-5"
            @SUM(A1)       | "'@SUM(A1)"
            ＝1            | "'＝1"
            sagt "ja"; gut | "sagt ""ja""; gut"
            a=1            | "a=1"
            """)
    void no_cell_is_a_formula(String text, String cell) {
        assertEquals(cell, CsvShape.cell(text));
        assertEquals("\"'\t=1\"", CsvShape.cell("\t=1"));
    }

    @Test
    void a_partial_date_covers_all_of_its_days() {
        assertEquals(new PlanDate(LocalDate.of(2011, 1, 1), LocalDate.of(2012, 1, 1)), PlanDate.of("2011"));
        assertEquals(new PlanDate(LocalDate.of(2011, 12, 1), LocalDate.of(2012, 1, 1)), PlanDate.of("2011-12"));
        assertEquals(new PlanDate(LocalDate.of(2012, 2, 29), LocalDate.of(2012, 3, 1)), PlanDate.of("2012-02-29"));
        assertNull(PlanDate.of("2011-02-30"));
        assertNull(PlanDate.of(""));
    }
}
