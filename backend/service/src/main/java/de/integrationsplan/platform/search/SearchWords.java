package de.integrationsplan.platform.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody searches for; all of the words have to be found.
 *
 * @param asked false when nothing is searched; with it and without words nothing can be found
 */
public record SearchWords(boolean asked, List<SearchWord> all) {

    private static final int MAX_WORDS = 8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.\\-/][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern OFFICE_NUMBER = Pattern.compile("[0-9]+(-[0-9]+)*");

    /** What people say before the number of an office. */
    private static final Set<String> OFFICE = Set.of("amt", "sg", "sachgebiet", "fb", "fachbereich");

    /** Two letters that stand in every text. Longer ones are found and hurt nobody. */
    private static final Set<String> EVERYWHERE =
            Set.of("am", "an", "da", "du", "er", "es", "im", "in", "ob", "so", "um", "wo", "zu");

    /** @param text null when nothing is searched */
    public static SearchWords of(@Nullable String text) {
        if (text == null) {
            return new SearchWords(false, List.of());
        }
        Matcher found =
                WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.GERMAN));
        List<SearchWord> words = new ArrayList<>();
        String before = "";
        while (found.find() && words.size() < MAX_WORDS) {
            String word = found.group();
            boolean office =
                    OFFICE.contains(before) && OFFICE_NUMBER.matcher(word).matches();
            if (office) {
                words.remove(words.size() - 1);
            }
            if (!EVERYWHERE.contains(word)) {
                words.add(new SearchWord(word, office));
            }
            before = word;
        }
        return new SearchWords(true, List.copyOf(words));
    }

    public boolean canFind() {
        return !all.isEmpty();
    }

    /** Whether looking for similar words can find more. */
    public boolean mayBeMisspelt() {
        return all.stream().anyMatch(SearchWord::mayBeMisspelt);
    }
}
