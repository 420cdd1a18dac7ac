package de.integrationsplan.platform.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsRulesTest {

    @Test
    void words_are_letters_and_digits_in_lower_case() {
        assertEquals(List.of("sprachkurse", "frauen"), words("  Sprachkurse, (Frauen)! "));
    }

    @Test
    void numbers_of_blocks_and_programmes_stay_whole() {
        assertEquals(List.of("10.2", "komm-in", "2010/2011", "50-5"), words("10.2 KOMM-IN 2010/2011 50-5"));
    }

    @Test
    void an_office_is_its_number() {
        SearchWords words = SearchWords.of("Amt 40");
        assertEquals(List.of(new SearchWord("40", true)), words.all());
        assertEquals(
                List.of(new SearchWord("50-5", true)), SearchWords.of("SG 50-5").all());
        assertEquals(List.of("amt", "für", "soziales"), words("Amt für Soziales"));
    }

    @Test
    void what_stands_in_every_text_is_not_looked_for() {
        assertEquals(List.of("arbeit", "schule"), words("Arbeit in Schule"));
        assertFalse(SearchWords.of("in").canFind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%", "__", "' or 1=1 --", "\\", "🙂", "⟦⟧", "\"", ":*", "&|!"})
    void nothing_hostile_is_left_of_a_word(String text) {
        SearchWords words = SearchWords.of(text);
        assertTrue(words.asked());
        words.all().forEach(word -> assertTrue(word.text().matches("[\\p{L}\\p{N}.\\-/]+"), word.text()));
    }

    @Test
    void no_more_than_eight_words_are_looked_for() {
        assertEquals(8, words("eins zwei drei vier fünf sechs sieben acht neun").size());
    }

    @Test
    void no_search_is_not_an_empty_one() {
        assertFalse(SearchWords.of(null).asked());
        assertTrue(SearchWords.of("?").asked());
    }

    @Test
    void numbers_and_two_letters_are_no_parts_of_words_three_letters_are() {
        assertFalse(new SearchWord("40", false).mayBePart());
        assertFalse(new SearchWord("ki", false).mayBePart());
        assertTrue(new SearchWord("nrw", false).mayBePart());
    }

    @Test
    void four_letters_may_be_misspelt_three_may_not() {
        assertTrue(new SearchWord("kurs", false).mayBeMisspelt());
        assertFalse(new SearchWord("nrw", false).mayBeMisspelt());
        assertFalse(new SearchWord("2011", false).mayBeMisspelt());
    }

    @Test
    void umlauts_may_be_written_out() {
        SearchWord word = new SearchWord("auslaenderbehoerde", false);
        assertTrue(word.mayBeTranscribed());
        assertEquals("auslanderbehorde", word.withoutTranscription().text());
        assertFalse(new SearchWord("kurs", false).mayBeTranscribed());
    }

    private static List<String> words(String text) {
        return SearchWords.of(text).all().stream().map(SearchWord::text).toList();
    }
}
