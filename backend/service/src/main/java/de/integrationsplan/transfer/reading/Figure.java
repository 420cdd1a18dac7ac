package de.integrationsplan.transfer.reading;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as German writes it, and what it is worth. Digits are counted before anything is calculated, so a hostile figure
 * costs nothing.
 *
 * @param amount two decimals, at most {@value #MOST_DIGITS} digits before them; null if there is a problem
 * @param problem {@code money.unreadable} or {@code money.too-large}; null if there is an amount
 */
record Figure(@Nullable BigDecimal amount, @Nullable String problem) {

    static final int MOST_DIGITS = 13;

    /** One figure inside a text, to be cut out by a pattern and given to {@link #of}. */
    static final String NUMBER = "(?:[0-9]{1,3}(?:[ ’'][0-9]{3}){1,5}+(?:,[0-9]{1,2})?(?![0-9.,])"
            + "|[0-9][0-9.,’']*+(?:[eE][+-]?[0-9]+)?+)(?:(?<=,)[-–]{1,2})?";

    private static final int LONGEST = 40;
    private static final int CENT_DIGITS = 2;
    private static final int MILLIONTH_DIGITS = 6;
    private static final Pattern PLAIN = Pattern.compile("[0-9]+(?:,[0-9]+)?");
    private static final Pattern GROUPED =
            Pattern.compile("[0-9]{1,3}(?:(?:\\.[0-9]{3})+|(?: [0-9]{3})+|(?:[’'][0-9]{3})+)(?:,[0-9]+)?");
    private static final Pattern DECIMAL_POINT = Pattern.compile("[0-9]+\\.[0-9]{1,2}");

    private static final Figure UNREADABLE = new Figure(null, "money.unreadable");
    private static final Figure TOO_LARGE = new Figure(null, "money.too-large");

    /** What {@code unit} multiplies a figure with: "T€" a thousand, "Mio." a million. */
    static BigDecimal factor(String unit) {
        String word = unit.strip().toLowerCase(Locale.GERMAN);
        if (word.startsWith("mio") || word.startsWith("mill")) {
            return BigDecimal.valueOf(1_000_000);
        }
        boolean thousand = word.startsWith("t") || word.startsWith("k");
        return thousand ? BigDecimal.valueOf(1_000) : BigDecimal.ONE;
    }

    /** "10.000,50", "10 000", "10000", "10.000,-" times {@code factor}. */
    static Figure of(String written, BigDecimal factor) {
        String number = written.replaceFirst(",?[-–]{0,2}$", "").replaceFirst("[.,]+$", "");
        if (number.length() > LONGEST) {
            return Pattern.matches("[0-9]+", number) ? TOO_LARGE : UNREADABLE;
        }
        if (PLAIN.matcher(number).matches() || GROUPED.matcher(number).matches()) {
            return worth(number.replaceAll("[.’' ]", "").replace(',', '.'), factor);
        }
        return DECIMAL_POINT.matcher(number).matches() ? worth(number, factor) : UNREADABLE;
    }

    private static Figure worth(String number, BigDecimal factor) {
        BigDecimal plain = new BigDecimal(number);
        int written = factor.precision() > MILLIONTH_DIGITS ? MILLIONTH_DIGITS : CENT_DIGITS;
        if (plain.scale() > written) {
            return UNREADABLE; // "10,000 €": ten or ten thousand? A person must say
        }
        BigDecimal amount = plain.multiply(factor).stripTrailingZeros();
        if (amount.scale() > CENT_DIGITS) {
            return UNREADABLE;
        }
        boolean tooLarge = amount.precision() - amount.scale() > MOST_DIGITS;
        return tooLarge ? TOO_LARGE : new Figure(amount.setScale(CENT_DIGITS), null);
    }
}
