package de.integrationsplan.platform.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One word of a search.
 *
 * @param text in lower case; letters, digits, and between them full stops, hyphens and slashes
 * @param office whether it is the number of an office ("Amt 40", "SG 50-5") and nothing else
 */
public record SearchWord(String text, boolean office) {

    /** Fewer letters stand in nearly every text. */
    private static final int PART_FROM = 3;

    /** Under four letters nearly every word is similar to every other. */
    private static final int SIMILAR_FROM = 4;

    /** The endings that a German word loses before it is compared, as long as something like a word is left. */
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{4})(ern|en|er|es|em|e|n|s)$");

    private static final Pattern TRANSCRIBED = Pattern.compile("(?<=[aou])e");

    /** Numbers are what they are: 40 is not a part of 140. */
    public boolean isNumber() {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** Whether it may stand within a longer word: "kurs" in "Sprachkurse". */
    public boolean mayBePart() {
        return !isNumber() && text.length() >= PART_FROM;
    }

    /** Whether something spelled a little differently may be meant. */
    public boolean mayBeMisspelt() {
        return !isNumber() && text.length() >= SIMILAR_FROM;
    }

    /** Whether an umlaut may be meant: "auslaenderbehoerde". */
    public boolean mayBeTranscribed() {
        return mayBePart() && TRANSCRIBED.matcher(text).find();
    }

    /** The word with what may be transcribed umlauts as plain vowels. */
    public SearchWord withoutTranscription() {
        return new SearchWord(TRANSCRIBED.matcher(text).replaceAll(""), office);
    }

    /** What a text has to contain, see {@link #folded}. */
    String core() {
        String folded = folded(text);
        return mayBePart() ? ENDING.matcher(folded).replaceFirst("") : folded;
    }

    /** Without case, accents and umlauts. */
    public static String folded(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.GERMAN), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace("ß", "ss");
    }
}
