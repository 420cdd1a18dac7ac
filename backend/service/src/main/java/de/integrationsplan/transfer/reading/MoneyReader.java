package de.integrationsplan.transfer.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figure in one resource. A number without €, EUR, Euro, T€ or Mio. is no money.
 *
 * <table>
 *   <caption>Rules</caption>
 *   <tr><td>10.000 €; 10 000 EUR; 10.000,50 €; 10.000,- €; 10 T€; 1,5 Mio. €</td><td>the amount</td></tr>
 *   <tr><td>max., höchstens, bis zu</td><td>at most</td></tr>
 *   <tr><td>ca., rund, etwa</td><td>about</td></tr>
 *   <tr><td>mind., mindestens, ab</td><td>at least</td></tr>
 *   <tr><td>zwischen 5.000 und 8.000 €; 5.000 – 8.000 €</td><td>at most 8.000, from 5.000</td></tr>
 *   <tr><td>/ Jahr, jährlich, p.a.</td><td>every year; otherwise once, for the plan year</td></tr>
 *   <tr><td>je 500 €; 500 € / Kurs; monatlich</td><td>at least the figure: MEDIUM, problem money.multiplier-unknown</td></tr>
 *   <tr><td>10.00.0 €; 1e9 €; 10,000 €</td><td>no amount, problem money.unreadable</td></tr>
 *   <tr><td>more than 13 digits</td><td>no amount, problem money.too-large</td></tr>
 *   <tr><td>-500 €</td><td>no amount, problem money.negative</td></tr>
 *   <tr><td>two figures</td><td>the first: LOW, problem money.several-figures</td></tr>
 * </table>
 */
public final class MoneyReader {

    private static final String UNIT =
            "(?:(?:T|k)\\s?(?:€|EUR)|(?:Tsd\\.?|Tausend|Mio\\.?|Million(?:en)?)(?:\\s?(?:€|EURO?))?"
                    + "|€|EURO?)(?!\\p{L})";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String START = "(?<![0-9.,\\p{L}])";
    private static final Pattern FIGURE = Pattern.compile(
            START + "(?:(?<before>€|EUR)\\s?)?(?<sign>-)?(?<number>" + Figure.NUMBER + ")(?:\\s?(?<unit>" + UNIT
                    + "))?",
            FLAGS);
    private static final Pattern SPAN = Pattern.compile(
            START + "(?<from>" + Figure.NUMBER + ")(?:\\s?(?<fromUnit>" + UNIT + "))?"
                    + "\\s?(?:[-–—]|bis(?: zu)?|(?<and>und))\\s?(?<to>" + Figure.NUMBER + ")\\s?(?<unit>" + UNIT + ")",
            FLAGS);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern BETWEEN = Pattern.compile("(?<!\\p{L})zwischen\\s*$", FLAGS);

    private final String text;
    private final List<Finding> findings = new ArrayList<>();
    private Certainty certainty = Certainty.HIGH;

    private MoneyReader(String text) {
        this.text = text;
    }

    /** The money in a text; empty if it holds no figure in euros. */
    public static Optional<MoneyReading> read(String text) {
        MoneyReader reader = new MoneyReader(Wording.oneLine(Wording.plain(text)));
        return reader.span().or(reader::single);
    }

    /** The text without its figures and the words that qualify them: what the money is for, or whose it is. */
    static String wordsAround(String text) {
        String rest = SPAN.matcher(text).replaceAll(" ");
        rest = FIGURE.matcher(rest).replaceAll(f -> isMoney(f) ? " " : Matcher.quoteReplacement(f.group()));
        return Wording.oneLine(MoneyWords.withoutQualifiers(rest)).replaceAll("^[\\s:,()–-]+|[\\s:,(–-]+$", "");
    }

    private Optional<MoneyReading> span() {
        Matcher span = SPAN.matcher(text);
        if (!span.find()
                || (span.group("and") != null
                        && !BETWEEN.matcher(text.substring(0, span.start())).find())) {
            return Optional.empty();
        }
        BigDecimal toFactor = Figure.factor(span.group("unit"));
        String fromUnit = span.group("fromUnit");
        BigDecimal from = amount(span.group("from"), fromUnit == null ? toFactor : Figure.factor(fromUnit));
        BigDecimal to = amount(span.group("to"), toFactor);
        if (from == null || to == null) {
            return Optional.of(reading(Qualifier.NONE, null, null));
        }
        if (from.compareTo(to) > 0) {
            doubt(Certainty.LOW, "money.span-reversed");
            return Optional.of(reading(Qualifier.NONE, null, null));
        }
        if (YEAR.matcher(span.group("from")).matches()) {
            doubt(Certainty.MEDIUM, "money.year-or-figure");
        }
        return Optional.of(summed(Qualifier.AT_MOST, to, from));
    }

    private Optional<MoneyReading> single() {
        List<BigDecimal> amounts = new ArrayList<>();
        int figures = 0;
        Matcher figure = FIGURE.matcher(text);
        while (figure.find()) {
            if (isMoney(figure) && ++figures == 1) {
                Optional.ofNullable(amountOf(figure)).ifPresent(amounts::add);
            }
        }
        if (figures == 0) {
            return Optional.empty();
        }
        if (figures > 1) {
            doubt(Certainty.LOW, "money.several-figures");
        }
        return Optional.of(
                amounts.isEmpty()
                        ? reading(Qualifier.NONE, null, null)
                        : summed(qualifier(), amounts.getFirst(), null));
    }

    private static boolean isMoney(MatchResult figure) {
        return figure.group("unit") != null || figure.group("before") != null;
    }

    private @Nullable BigDecimal amountOf(Matcher figure) {
        if (figure.group("sign") != null) {
            doubt(Certainty.LOW, "money.negative");
            return null;
        }
        String unit = figure.group("unit");
        return amount(figure.group("number"), unit == null ? BigDecimal.ONE : Figure.factor(unit));
    }

    private @Nullable BigDecimal amount(String number, BigDecimal factor) {
        Figure figure = Figure.of(number, factor);
        if (figure.problem() != null) {
            doubt(Certainty.LOW, figure.problem());
        }
        return figure.amount();
    }

    private Qualifier qualifier() {
        List<Qualifier> said = MoneyWords.qualifiers(text);
        if (said.size() > 1) {
            doubt(Certainty.MEDIUM, "money.several-qualifiers");
        }
        return said.isEmpty() ? Qualifier.EXACT : said.getFirst();
    }

    private MoneyReading summed(Qualifier qualifier, BigDecimal amount, @Nullable BigDecimal from) {
        if (!MoneyWords.isPartOfASum(text)) {
            return reading(qualifier, amount, from);
        }
        doubt(Certainty.MEDIUM, "money.multiplier-unknown");
        return reading(qualifier == Qualifier.EXACT ? Qualifier.AT_LEAST : qualifier, amount, from);
    }

    private MoneyReading reading(Qualifier qualifier, @Nullable BigDecimal amount, @Nullable BigDecimal from) {
        Recurrence recurrence = MoneyWords.isYearly(text) ? Recurrence.YEARLY : Recurrence.ONCE;
        return new MoneyReading(qualifier, amount, from, recurrence, certainty, findings);
    }

    private void doubt(Certainty atMost, String code) {
        certainty = certainty.and(atMost);
        findings.add(Finding.warning(code, text));
    }
}
