package de.integrationsplan.transfer.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words around a figure: what kind of limit it is, how often it is there, and whether it is the whole sum. */
final class MoneyWords {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NO_LETTER = "(?<!\\p{L})";

    /** Where two are said at once ("max. ca."), the first in this order stands: a limit outweighs a guess. */
    private static final Map<Qualifier, Pattern> QUALIFIERS = new LinkedHashMap<>();

    static {
        QUALIFIERS.put(
                Qualifier.AT_MOST,
                words("max(?:\\.|imal|imum)?(?!\\p{L})|höchstens|bis zu|bis(?=\\s[0-9€])|nicht mehr als|Obergrenze"));
        QUALIFIERS.put(Qualifier.AT_LEAST, words("mind(?:\\.|estens)|wenigstens|mehr als|(?:ab|über)(?=\\s[0-9€])"));
        QUALIFIERS.put(
                Qualifier.ABOUT,
                Pattern.compile(
                        NO_LETTER
                                + "(?:ca\\.?(?!\\p{L})|circa|rund|etwa|ungefähr|geschätzt|voraussichtlich|knapp|gut(?=\\s[0-9]))|[~≈]",
                        FLAGS));
    }

    private static final Pattern YEARLY = Pattern.compile(
            "(?:/|" + NO_LETTER + "(?:pro|je|im|jedes)\\s)\\s?(?:Haushalts|Kalender)?jahr(?!\\p{L})" + "|" + NO_LETTER
                    + "(?:jährlich|p\\. ?a\\.)",
            FLAGS);
    private static final String NOT_A_YEAR = "(?!(?:Haushalts|Kalender)?[Jj]ahr(?!\\p{L}))";
    private static final Pattern PART_OF_A_SUM = Pattern.compile(NO_LETTER + "(?:[Jj]e|[Pp]ro)\\s" + NOT_A_YEAR
            + "|/\\s?" + NOT_A_YEAR + "\\p{Lu}\\p{L}"
            + "|" + NO_LETTER + "(?:monatlich|wöchentlich|täglich|halbjährlich|vierteljährlich)"
            + "|[0-9]\\s?[x×]\\s?(?=[0-9€])");

    /** "zehntausend Euro": a number that is written out. */
    private static final Pattern IN_WORDS = Pattern.compile(
            NO_LETTER
                    + "(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend|dreißig)\\p{L}*"
                    + "(?:tausend|hundert|zig|ßig|zehn)?\\s(?:Euro|EUR|€)",
            FLAGS);

    /** "max. 10.000": nothing but a number of three digits or more, of nobody knows what. */
    private static final Pattern NO_UNIT = Pattern.compile(
            "(?:max\\.?|maximal|höchstens|bis zu|ca\\.?|rund|etwa|mind\\.?|mindestens)?\\s?[0-9]{1,3}(?:[.]?[0-9]{3}){1,5}(?:,[0-9]{2}|,-)?",
            FLAGS);

    private MoneyWords() {}

    /** What is wrong with a text that means money and yet has no figure in euros; empty when it is nothing of the kind. */
    static Optional<String> figureWithoutDigitsOrUnit(String text) {
        if (IN_WORDS.matcher(text).find()) {
            return Optional.of("money.in-words");
        }
        return NO_UNIT.matcher(text).matches() ? Optional.of("money.no-unit") : Optional.empty();
    }

    /** Every qualifier said in the text, the one that stands first. */
    static List<Qualifier> qualifiers(String text) {
        return QUALIFIERS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    static String withoutQualifiers(String text) {
        String rest = text;
        for (Pattern pattern : QUALIFIERS.values()) {
            rest = pattern.matcher(rest).replaceAll(" ");
        }
        return YEARLY.matcher(rest).replaceAll(" ");
    }

    static boolean isYearly(String text) {
        return YEARLY.matcher(text).find();
    }

    /** "je 500 €", "500 € / Kurs", "3 x 500 €", "monatlich": the whole sum is more than the figure. */
    static boolean isPartOfASum(String text) {
        return PART_OF_A_SUM.matcher(text).find();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(NO_LETTER + "(?:" + alternatives + ")", FLAGS);
    }
}
