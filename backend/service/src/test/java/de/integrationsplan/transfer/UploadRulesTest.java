package de.integrationsplan.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UploadRulesTest {

    @Test
    void a_name_is_the_last_part_of_a_path() {
        assertEquals("plan.csv", UploadRules.displayName("C:\\Ablage\\plan.csv"));
        assertEquals("passwd", UploadRules.displayName("../../etc/passwd"));
    }

    @Test
    void a_name_hides_nothing() {
        assertEquals("planvsc.exe", UploadRules.displayName("plan\u202Evsc.exe\r\n"));
        assertEquals("Maßnahmen 2011.csv", UploadRules.displayName("Maßnahmen 2011.csv"));
    }

    @Test
    void a_name_has_at_most_200_characters_and_at_least_one() {
        assertEquals("x".repeat(200), UploadRules.displayName("x".repeat(200)));
        assertEquals("x".repeat(200), UploadRules.displayName("x".repeat(201)));
        assertEquals("Tabelle.csv", UploadRules.displayName("\u0000"));
        assertEquals("Tabelle.csv", UploadRules.displayName(".."));
    }

    @Test
    void text_in_any_usual_encoding_may_be_a_table() {
        assertEquals(Optional.empty(), UploadRules.whyNotTable(new byte[0]));
        assertEquals(Optional.empty(), UploadRules.whyNotTable("Maßnahme".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(Optional.empty(), UploadRules.whyNotTable("\uFEFFMaßnahme".getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void other_files_are_told_apart_by_their_content() {
        assertEquals(Optional.of("upload.broken-archive"), UploadRules.whyNotTable(new byte[] {'P', 'K', 3, 4, 1}));
        assertEquals(
                Optional.of("upload.pdf"), UploadRules.whyNotTable("%PDF-1.4".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(Optional.of("upload.not-text"), UploadRules.whyNotTable(new byte[] {'a', 0, 'b'}));
        assertEquals(Optional.of("upload.not-text"), UploadRules.whyNotTable(new byte[] {0x1F, (byte) 0x8B, 8}));
    }
}
