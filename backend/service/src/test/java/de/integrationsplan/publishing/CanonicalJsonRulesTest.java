package de.integrationsplan.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The form that a portal has to reproduce to prove its copy; the examples are those of RFC 8785 and of sha256sum. */
class CanonicalJsonRulesTest {

    @Test
    void keys_are_sorted_on_every_level_and_nothing_is_spaced() {
        var document = CanonicalJson.read("""
                { "b": [ {"z": 1, "a": true} ], "a": { "y": "x", "x": [] }, "year": 2011 }""");
        assertEquals(
                "{\"a\":{\"x\":[],\"y\":\"x\"},\"b\":[{\"a\":true,\"z\":1}],\"year\":2011}",
                CanonicalJson.of(document));
    }

    @Test
    void text_is_escaped_only_where_it_must_be() {
        var document = CanonicalJson.document(Map.of("t", "€ ö 😀 </script> \" \\ \n \t"));
        assertEquals("{\"t\":\"€ ö 😀 </script> \\\" \\\\ \\n \\t\"}", CanonicalJson.of(document));
    }

    @Test
    void the_digest_of_nothing_is_that_of_the_empty_string() {
        assertEquals(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                CanonicalJson.digest(new TreeMap<>()));
    }

    @Test
    void the_digest_goes_over_the_documents_by_lineage_each_with_a_line_feed() {
        // printf '{"a":1}\n{"a":2}\n' | sha256sum
        var documents = new TreeMap<>(Map.of("0b", "{\"a\":2}", "0a", "{\"a\":1}"));
        assertEquals(
                "e91bd3062f38c3f1df2165d987872b022fb39a08c642a6fbc3b862dd2a2aaf24", CanonicalJson.digest(documents));
    }
}
