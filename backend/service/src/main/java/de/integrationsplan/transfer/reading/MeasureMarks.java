package de.integrationsplan.transfer.reading;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands before a measure's text and is not part of it: "Neu:" and a status such as "In Planung:". */
record MeasureMarks(
        List<String> lines, boolean isNew, @Nullable StatedStatus status) {

    private static final Map<String, StatedStatus> STATUS = Map.ofEntries(
            entry("in planung", StatedStatus.PLANNED),
            entry("geplant", StatedStatus.PLANNED),
            entry("in vorbereitung", StatedStatus.IN_PREPARATION),
            entry("in umsetzung", StatedStatus.RUNNING),
            entry("laufend", StatedStatus.RUNNING),
            entry("abgeschlossen", StatedStatus.COMPLETED),
            entry("beendet", StatedStatus.COMPLETED),
            entry("ausgesetzt", StatedStatus.PAUSED),
            entry("ruht", StatedStatus.PAUSED),
            entry("entfällt", StatedStatus.DROPPED),
            entry("entfallen", StatedStatus.DROPPED));
    private static final Pattern BEFORE_COLON = Pattern.compile("^([\\p{L} ]{4,20}?) ?: *");

    /** Takes the marks off the first lines, in any order. */
    static MeasureMarks takenOff(List<String> lines) {
        List<String> rest = new ArrayList<>(lines);
        boolean isNew = false;
        StatedStatus status = null;
        while (!rest.isEmpty()) {
            NewMark.Stripped stripped = NewMark.strip(rest.getFirst());
            Matcher stated = BEFORE_COLON.matcher(rest.getFirst());
            StatedStatus found = stated.find() ? STATUS.get(stated.group(1).toLowerCase(Locale.GERMAN)) : null;
            if (stripped.marked() && !isNew) {
                isNew = true;
                replaceFirst(rest, stripped.text());
            } else if (found != null && status == null) {
                status = found;
                replaceFirst(rest, rest.getFirst().substring(stated.end()));
            } else {
                break;
            }
        }
        return new MeasureMarks(List.copyOf(rest), isNew, status);
    }

    private static void replaceFirst(List<String> lines, String text) {
        if (text.isBlank()) {
            lines.removeFirst();
        } else {
            lines.set(0, text.strip());
        }
    }
}
