package de.integrationsplan.transfer.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates known to the day, the month or the year: {@code 2011-10-08}, {@code 2011-05}, {@code 2011}; years 1900 to 2199. */
final class PartialDate {

    private static final String YEAR = "(?:19|20|21)[0-9]{2}";
    private static final String MONTH_NAMES =
            "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember";
    private static final List<String> MONTHS =
            List.of(MONTH_NAMES.toLowerCase(Locale.GERMAN).split("\\|"));

    /** Day, month or year as German writes it; the only pattern of a date in the readers. */
    static final String GERMAN = "(?<![0-9.,])(?:[0-9]{1,2}\\.\\s?[0-9]{1,2}\\.\\s?" + YEAR
            + "|[0-9]{1,2}\\.\\s?(?:" + MONTH_NAMES + ")\\s" + YEAR
            + "|(?:" + MONTH_NAMES + ")\\s" + YEAR
            + "|[0-9]{1,2}/" + YEAR
            + "|" + YEAR + ")(?![0-9]|[.,][0-9])";

    private static final Pattern PARTS =
            Pattern.compile("(?:(?<day>[0-9]{1,2})\\.\\s?)?(?:(?<month>[0-9]{1,2})[./]\\s?|(?<name>" + MONTH_NAMES
                    + ")\\s)?(?<year>" + YEAR + ")");

    private PartialDate() {}

    /** The date in ISO form; empty if there is no such day or month. */
    static Optional<String> of(String german) {
        Matcher parts = PARTS.matcher(german);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group("year"));
        if (parts.group("month") == null && parts.group("name") == null) {
            return Optional.of(String.valueOf(year));
        }
        int month = parts.group("month") != null
                ? Integer.parseInt(parts.group("month"))
                : MONTHS.indexOf(parts.group("name").toLowerCase(Locale.GERMAN)) + 1;
        return parts.group("day") == null ? month(year, month) : day(year, month, Integer.parseInt(parts.group("day")));
    }

    private static Optional<String> month(int year, int month) {
        boolean real = month >= 1 && month <= 12;
        return real ? Optional.of(String.format(Locale.ROOT, "%d-%02d", year, month)) : Optional.empty();
    }

    private static Optional<String> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static boolean hasDay(String iso) {
        return iso.length() == "2011-10-08".length();
    }

    /** True if {@code to} ends before {@code from} begins, as far as both are known. */
    static boolean isReversed(String from, String to) {
        int known = Math.min(from.length(), to.length());
        return to.substring(0, known).compareTo(from.substring(0, known)) < 0;
    }
}
