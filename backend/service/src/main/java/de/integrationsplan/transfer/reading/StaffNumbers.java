package de.integrationsplan.transfer.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Full-time equivalents: "0,5 Stelle", "1,5 VZÄ", "halbe Stelle"; at most 9,999.99, two decimals. */
final class StaffNumbers {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String POSTS = "\\s?(?:Stellen?|VZÄ|VZE|Vollzeitstellen?)(?!\\p{L})";
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9.,])([0-9]{1,4}(?:[.,][0-9]{1,2})?)" + POSTS, FLAGS);
    private static final Pattern ANY_NUMBER = Pattern.compile("[0-9]" + POSTS, FLAGS);
    private static final Pattern HALF = Pattern.compile("(?<!\\p{L})halbe Stelle(?!\\p{L})", FLAGS);

    private StaffNumbers() {}

    static Optional<BigDecimal> in(String text) {
        Matcher number = NUMBER.matcher(text);
        if (number.find()) {
            return Optional.of(new BigDecimal(number.group(1).replace(',', '.')));
        }
        return HALF.matcher(text).find() ? Optional.of(new BigDecimal("0.5")) : Optional.empty();
    }

    /** A number of posts stands there, but none that a plan could hold. */
    static boolean isUnreadable(String text) {
        return in(text).isEmpty() && ANY_NUMBER.matcher(text).find();
    }

    static String without(String text) {
        return HALF.matcher(NUMBER.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }
}
