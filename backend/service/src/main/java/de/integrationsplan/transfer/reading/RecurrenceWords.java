package de.integrationsplan.transfer.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often a measure takes place. The first rule that fits decides, so a count beats "regelmäßig" beside it. */
final class RecurrenceWords {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** @param says what to write; null for the words as they stand */
    private record Rule(Pattern pattern, Optional<String> says, Certainty certainty) {

        static Rule of(String regex, String says, Certainty certainty) {
            return new Rule(Pattern.compile(regex, FLAGS), Optional.of(says), certainty);
        }
    }

    private static final String PERIOD = "(?:jährlich|halbjährlich|monatlich|wöchentlich|im Jahr|pro Jahr)";

    private static final List<Rule> RULES = List.of(
            new Rule(
                    Pattern.compile(
                            "(?:\\b[0-9]{1,3}\\s?(?:x|mal)|\\b(?:ein|zwei|drei|vier|fünf|sechs)mal)\\s" + PERIOD,
                            FLAGS),
                    Optional.empty(),
                    Certainty.HIGH),
            Rule.of(
                    "\\bQuartals(?:gespräch|treffen|sitzung|bericht|weise)|\\bvierteljährlich",
                    "quartalsweise",
                    Certainty.HIGH),
            Rule.of("(?<!\\p{L})halbjährlich", "halbjährlich", Certainty.HIGH),
            Rule.of("(?<!\\p{L})monatlich", "monatlich", Certainty.HIGH),
            Rule.of("(?<!\\p{L})wöchentlich", "wöchentlich", Certainty.HIGH),
            Rule.of("(?<!\\p{L})jährlich", "jährlich", Certainty.HIGH),
            // "nehmen regelmäßig Kinder teil" says nothing about the measure: only "regelmäßige Treffen" or a lone
            // "regelmäßig"
            Rule.of(
                    "(?<!\\p{L})regelmäßige[rnms]?(?!\\p{L})|[(]regelmäßig[)]|(?m:^)regelmäßig(?!\\p{L})",
                    "regelmäßig",
                    Certainty.MEDIUM));

    record Found(String says, Certainty certainty) {}

    private RecurrenceWords() {}

    static Optional<Found> in(String text) {
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(text);
            if (matcher.find()) {
                return Optional.of(new Found(rule.says().orElseGet(matcher::group), rule.certainty()));
            }
        }
        return Optional.empty();
    }
}
