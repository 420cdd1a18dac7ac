package de.integrationsplan.transfer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds times in a measure's text. A bare year is no time ("Datensammlung 2010").
 *
 * <table>
 *   <caption>Rules</caption>
 *   <tr><td>Durchführung 2009 – 2011, vom 8.10.2011 bis 9.10.2011</td><td>from and to</td></tr>
 *   <tr><td>ab 2011, seit Mai 2010</td><td>from</td></tr>
 *   <tr><td>bis Ende 2012</td><td>to: MEDIUM</td></tr>
 *   <tr><td>Kommunalkonferenz am 8.10.2011</td><td>an event; the words before it are its title</td></tr>
 *   <tr><td>(Veröffentlichung Mai 2011)</td><td>an event in a month</td></tr>
 *   <tr><td>(3x jährlich), Quartalsgespräche, regelmäßige Treffen</td><td>recurrence</td></tr>
 *   <tr><td>31.2.2011; 2012 – 2010</td><td>a problem, and no date</td></tr>
 * </table>
 */
public final class ScheduleReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String DATE = PartialDate.GERMAN;
    private static final Pattern RANGE =
            Pattern.compile("(" + DATE + ")\\s{0,3}(?:–|—|-|bis(?: zum)?|/)\\s{0,3}(" + DATE + ")", FLAGS);
    private static final Pattern FROM = Pattern.compile("\\b(?:ab|seit)(?: dem)? (" + DATE + ")", FLAGS);
    private static final Pattern TO = Pattern.compile("\\bbis(?: zum| Ende| Anfang| Mitte){0,2} (" + DATE + ")", FLAGS);
    private static final Pattern NAMED =
            Pattern.compile("\\((\\p{Lu}[^()0-9\\n]{2,80}?),? (?:(?:im|am|in) )?(" + DATE + ")\\)", FLAGS);
    private static final Pattern BEFORE_DAY =
            Pattern.compile("(?<![\\s,(])[\\s,(]*+(?:(?:am|zum|vom|den|[–-])[\\s,(]*+)?$|^(?:am|zum|vom|den)\\s*+$");
    private static final Pattern ANY = Pattern.compile("(" + DATE + ")", FLAGS);

    private final List<ScheduleEvent> events = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable String from;
    private @Nullable String to;
    private Certainty certainty = Certainty.HIGH;

    private ScheduleReader() {}

    /** Reads the whole text of a measure; each line is looked at for itself. */
    public static ScheduleReading read(String text) {
        ScheduleReader reader = new ScheduleReader();
        String plain = Wording.plain(text);
        Wording.lines(plain).forEach(reader::readLine);
        Optional<RecurrenceWords.Found> recurrence = RecurrenceWords.in(plain);
        return new ScheduleReading(
                reader.from,
                reader.to,
                recurrence.map(RecurrenceWords.Found::says).orElse(null),
                reader.events,
                recurrence
                        .map(RecurrenceWords.Found::certainty)
                        .orElse(Certainty.HIGH)
                        .and(reader.certainty),
                reader.findings);
    }

    private void readLine(String line) {
        String rest = taken(line, RANGE, match -> period(match.group(1), match.group(2), match.group()));
        rest = taken(rest, FROM, match -> period(match.group(1), null, match.group()));
        rest = taken(rest, TO, match -> {
            certainty = certainty.and(Certainty.MEDIUM);
            period(null, match.group(1), match.group());
        });
        rest = taken(rest, NAMED, match -> event(match.group(2), match.group(1), match.group()));
        days(rest);
    }

    /** Whole dates that no other rule took; the words since the date before are the event's title. */
    private void days(String line) {
        int end = 0;
        Matcher day = ANY.matcher(line);
        while (day.find()) {
            if (PartialDate.of(day.group()).map(PartialDate::hasDay).orElse(true)) {
                event(
                        day.group(),
                        BEFORE_DAY.matcher(line.substring(end, day.start())).replaceFirst(""),
                        day.group());
                end = day.end();
            }
        }
    }

    /** Uses each match, and blanks it out so that no later rule reads it again. */
    private static String taken(String line, Pattern pattern, Consumer<Matcher> use) {
        Matcher match = pattern.matcher(line);
        StringBuilder rest = new StringBuilder(line);
        while (match.find()) {
            use.accept(match);
            rest.replace(match.start(), match.end(), " ".repeat(match.end() - match.start()));
        }
        return rest.toString();
    }

    private void period(@Nullable String first, @Nullable String last, String wording) {
        String start = first == null ? null : valid(first);
        String end = last == null ? null : valid(last);
        boolean second = (start != null && from != null) || (end != null && to != null);
        if (second) {
            findings.add(Finding.warning("schedule.several-periods", wording));
            certainty = Certainty.LOW;
            return;
        }
        start = start == null ? from : start;
        end = end == null ? to : end;
        if (start != null && end != null && PartialDate.isReversed(start, end)) {
            findings.add(Finding.warning("schedule.reversed", wording));
            return;
        }
        from = start;
        to = end;
    }

    private void event(String date, String words, String wording) {
        String valid = valid(date);
        if (valid != null) {
            String title = TitleRules.cut(words.strip()).title();
            events.add(new ScheduleEvent(valid, title.isEmpty() ? "Termin" : title, wording.strip()));
        }
    }

    private @Nullable String valid(String date) {
        Optional<String> iso = PartialDate.of(date.strip());
        if (iso.isEmpty()) {
            findings.add(Finding.warning("schedule.impossible-date", date));
        }
        return iso.orElse(null);
    }
}
