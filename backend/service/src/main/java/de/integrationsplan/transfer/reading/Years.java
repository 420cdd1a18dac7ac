package de.integrationsplan.transfer.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A period of whole years beside a resource: "2010/2011", "2009 – 2011", "2010/11". */
record Years(String from, String to) {

    private static final String YEAR = "(?:19|20|21)[0-9]{2}";
    private static final String NO_FIGURE = "(?![0-9]|[.,][0-9]|\\s?(?:€|EUR|Euro|T€))";
    private static final Pattern PERIOD =
            Pattern.compile("(?<![0-9.,])(" + YEAR + ")\\s?(?:/|-|–|bis)\\s?(" + YEAR + "|[0-9]{2})" + NO_FIGURE);
    private static final Pattern SINGLE = Pattern.compile("(?<![0-9.,])" + YEAR + NO_FIGURE);

    static Optional<Years> periodIn(String text) {
        Matcher match = PERIOD.matcher(text);
        if (!match.find()) {
            return Optional.empty();
        }
        String from = match.group(1);
        String last = match.group(2);
        return Optional.of(new Years(from, last.length() == 2 ? from.substring(0, 2) + last : last));
    }

    static Optional<Years> yearIn(String text) {
        Matcher match = SINGLE.matcher(text);
        return match.find() ? Optional.of(new Years(match.group(), match.group())) : Optional.empty();
    }

    boolean isReversed() {
        return to.compareTo(from) < 0;
    }

    static String without(String text) {
        return SINGLE.matcher(PERIOD.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }
}
