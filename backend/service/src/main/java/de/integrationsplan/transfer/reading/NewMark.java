package de.integrationsplan.transfer.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Neu:", a new measure this year, wherever it stands: in its own column, at the goal, or inside the measure. */
final class NewMark {

    private static final Pattern AT_START = Pattern.compile("^\\s*NEU\\s?:\\s*", Pattern.CASE_INSENSITIVE);
    private static final Set<String> YES = Set.of("neu", "neu:", "neu :", "neu!", "x", "ja", "yes", "true", "1");
    private static final Set<String> NO = Set.of("", "-", "–", "nein", "no", "false", "0");

    record Stripped(String text, boolean marked) {}

    private NewMark() {}

    /** The text behind a leading "Neu:", and whether there was one. */
    static Stripped strip(String text) {
        Matcher mark = AT_START.matcher(text);
        return mark.find() ? new Stripped(text.substring(mark.end()), true) : new Stripped(text, false);
    }

    /** What the marker column says; empty if it says something else. */
    static Optional<Boolean> ofColumn(String cell) {
        String word = Wording.oneLine(Wording.plain(cell)).toLowerCase(Locale.GERMAN);
        if (YES.contains(word)) {
            return Optional.of(true);
        }
        return NO.contains(word) ? Optional.of(false) : Optional.empty();
    }
}
