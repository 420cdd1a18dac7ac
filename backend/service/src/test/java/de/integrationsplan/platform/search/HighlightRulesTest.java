package de.integrationsplan.platform.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightRulesTest {

    @ParameterizedTest(name = "{0} is marked in {1}")
    @CsvSource({
        "Kurs, Sprachkurse für Frauen, ⟦Sprachkurse⟧ für Frauen",
        "Kurse, Ein Kurs, Ein ⟦Kurs⟧",
        "auslanderbehorde, Die Ausländerbehörde, Die ⟦Ausländerbehörde⟧",
        "auslaenderbehoerde, Die Ausländerbehörde, Die ⟦Ausländerbehörde⟧",
        "straße, Straßenfest, ⟦Straßenfest⟧",
        "10.2, Baustein 10.2 und 10.20, Baustein ⟦10.2⟧ und 10.20",
        "Amt 40, 40 Schulamt · 140, ⟦40⟧ Schulamt · 140",
        "ki, KI im Alltag, ⟦KI⟧ im Alltag",
        "Zahnersatz, Sprachkurse, Sprachkurse"
    })
    void matches_are_marked_as_whole_words(String search, String text, String marked) {
        assertEquals(marked, Highlight.all(text, SearchWords.of(search)));
    }

    @Test
    void an_excerpt_begins_a_little_before_the_first_match_and_ends_with_a_word() {
        String text = "Lorem ipsum ".repeat(30) + "ein Sprachkurs in Velbert " + "dolor sit ".repeat(30);
        String excerpt = Highlight.excerpt(text, SearchWords.of("sprachkurs"));
        assertTrue(excerpt != null && excerpt.startsWith("… ") && excerpt.endsWith(" …"), excerpt);
        assertTrue(excerpt.contains("ein ⟦Sprachkurs⟧ in Velbert"), excerpt);
        assertTrue(excerpt.length() < 260, excerpt);
    }

    @Test
    void a_short_text_is_its_own_excerpt_and_without_a_match_there_is_none() {
        assertEquals("Kurs am ⟦Abend⟧", Highlight.excerpt("Kurs am Abend", SearchWords.of("Abend")));
        assertNull(Highlight.excerpt("Kurs am Abend", SearchWords.of("Morgen")));
        assertNull(Highlight.excerpt("", SearchWords.of("Morgen")));
    }
}
