package de.integrationsplan.measure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How often a measure takes place, read from its words. The words stay what counts; "regelmäßig" and "bei Bedarf" are no number
 * and are not read.
 *
 * @param times at least 1
 */
public record Recurrence(int times, Per per) {

    /** In what time. */
    public enum Per {
        WEEK("(?:wöchentlich|(?:in der|pro|je|/) ?Woche)"),
        MONTH("(?:monatlich|(?:im|pro|je|/) ?Monat)"),
        QUARTER("(?:vierteljährlich|quartalsweise|(?:im|pro|je|/) ?(?:Quartal|Vierteljahr))"),
        HALF_YEAR("(?:halbjährlich|(?:im|pro|je|/) ?Halbjahr)"),
        YEAR("(?:jährlich|(?:im|pro|je|/) ?Jahr|p\\. ?a\\.)");

        private final String words;

        Per(String words) {
            this.words = words;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("ein", 1),
            Map.entry("zwei", 2),
            Map.entry("drei", 3),
            Map.entry("vier", 4),
            Map.entry("fünf", 5),
            Map.entry("sechs", 6),
            Map.entry("acht", 8),
            Map.entry("zehn", 10),
            Map.entry("zwölf", 12));

    private static final String NUMBER = "([0-9]{1,3}|ein|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf)";

    private record Rule(Pattern pattern, Function<Matcher, @Nullable Recurrence> reading) {

        static Rule of(String regex, Function<Matcher, @Nullable Recurrence> reading) {
            return new Rule(
                    Pattern.compile("(?<![\\p{L}\\p{N}])" + regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    reading);
        }
    }

    /** The first that fits decides: a number beats a word beside it. */
    private static final List<Rule> RULES = List.of(
            Rule.of("[0-9]{1,3}\\s?(?:-|–|bis)\\s?[0-9]{1,3}(?![0-9])", match -> null),
            counted(Per.WEEK),
            counted(Per.MONTH),
            counted(Per.QUARTER),
            counted(Per.HALF_YEAR),
            counted(Per.YEAR),
            Rule.of("alle " + NUMBER + " Monate", match -> everyMonths(number(match.group(1)))),
            Rule.of(
                    "(?:alle " + NUMBER + " (?:Jahre|Wochen|Tage)|zweijährlich|zweiwöchentlich|14-tägig)",
                    match -> null),
            Rule.of("jede[nrs]? (Woche|Monat|Quartal|Halbjahr|Jahr)(?!\\p{L})", match -> once(perOf(match.group(1)))),
            Rule.of("Quartals(?:gespräch|treffen|sitzung|bericht|weise)", match -> once(Per.QUARTER)),
            alone(Per.WEEK),
            alone(Per.MONTH),
            alone(Per.QUARTER),
            alone(Per.HALF_YEAR),
            alone(Per.YEAR));

    /** @param words for example "3x jährlich", "quartalsweise", "monatlich"; null for none */
    public static Optional<Recurrence> read(@Nullable String words) {
        if (words == null) {
            return Optional.empty();
        }
        for (Rule rule : RULES) {
            Matcher match = rule.pattern().matcher(words);
            if (match.find()) {
                return Optional.ofNullable(rule.reading().apply(match));
            }
        }
        return Optional.empty();
    }

    private static Rule counted(Per per) {
        return Rule.of(
                NUMBER + "\\s?(?:x|×|-?mal| (?!Tage|Wochen|Monate|Stunden)\\p{L}+)\\s?" + per.words,
                match -> times(number(match.group(1)), per));
    }

    private static Rule alone(Per per) {
        return Rule.of(per.words, match -> once(per));
    }

    private static Recurrence once(Per per) {
        return new Recurrence(1, per);
    }

    private static @Nullable Recurrence times(int times, Per per) {
        return times == 0 ? null : new Recurrence(times, per);
    }

    /** What does not come round within a year has no number of times in it. */
    private static @Nullable Recurrence everyMonths(int months) {
        return switch (months) {
            case 1 -> once(Per.MONTH);
            case 2, 4 -> new Recurrence(12 / months, Per.YEAR);
            case 3 -> once(Per.QUARTER);
            case 6 -> once(Per.HALF_YEAR);
            case 12 -> once(Per.YEAR);
            default -> null;
        };
    }

    private static int number(String word) {
        Integer named = NUMBERS.get(word.toLowerCase(Locale.GERMAN));
        return named != null ? named : Integer.parseInt(word);
    }

    private static Per perOf(String noun) {
        return switch (noun.toLowerCase(Locale.GERMAN)) {
            case "woche" -> Per.WEEK;
            case "monat" -> Per.MONTH;
            case "quartal" -> Per.QUARTER;
            case "halbjahr" -> Per.HALF_YEAR;
            default -> Per.YEAR;
        };
    }
}
