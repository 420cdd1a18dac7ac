package de.integrationsplan.transfer.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the building block column.
 *
 * <table>
 *   <caption>Rules, first that fits</caption>
 *   <tr><td>Bausteinkombination: Sprache + Arbeit 10.1.+10.2.</td><td>combination of 10.1 and 10.2, title kept</td></tr>
 *   <tr><td>Sprache und Bildung 10.1.+10.2.</td><td>two or more numbers joined by "+": the same</td></tr>
 *   <tr><td>Punkt 9 – Grundlegende Maßnahmen</td><td>number "Punkt 9"</td></tr>
 *   <tr><td>10.1. Sprache</td><td>number "10.1"</td></tr>
 *   <tr><td>Sprache</td><td>a title without number: LOW</td></tr>
 * </table>
 */
public final class BuildingBlockReader {

    private static final String NUMBER = "[0-9]{1,3}(?:\\.[0-9]{1,3}){0,3}";
    private static final Pattern COMBINATION =
            Pattern.compile("^Bausteinkombination\\s*:?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINED_NUMBERS = Pattern.compile(
            "(?<![\\p{L}0-9.])" + NUMBER + "\\.?(?:\\s{0,3}\\+\\s{0,3}" + NUMBER + "\\.?)++(?![\\p{L}0-9])");
    private static final Pattern POINT =
            Pattern.compile("^(Punkt\\s{1,5}[0-9]{1,3})(?![0-9])\\s*[–—:.-]?\\s*(.*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED = Pattern.compile("^(" + NUMBER + ")\\.?(?![\\p{L}0-9])\\s*[–—:-]?\\s*(.*)$");
    private static final Pattern ONE_NUMBER = Pattern.compile(NUMBER);

    private BuildingBlockReader() {}

    public static BuildingBlockReading read(String cell) {
        String text = Wording.oneLine(Wording.plain(cell));
        Matcher joined = JOINED_NUMBERS.matcher(text);
        if (joined.find()) {
            return combination(cell, text, joined);
        }
        Matcher point = POINT.matcher(text);
        if (point.matches()) {
            return single(cell, Wording.oneLine(point.group(1)), point.group(2));
        }
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            return single(cell, numbered.group(1), numbered.group(2));
        }
        return withoutNumber(cell, text);
    }

    private static BuildingBlockReading combination(String cell, String text, Matcher joined) {
        List<String> members = ONE_NUMBER
                .matcher(joined.group())
                .results()
                .map(r -> r.group())
                .distinct()
                .toList();
        String around = text.substring(0, joined.start()) + " " + text.substring(joined.end());
        String title = Wording.oneLine(COMBINATION.matcher(around.strip()).replaceFirst(""));
        if (members.size() < 2) {
            return single(cell, members.getFirst(), title);
        }
        return new BuildingBlockReading(String.join("+", members), title, members, cell, Certainty.HIGH, List.of());
    }

    private static BuildingBlockReading single(String cell, String number, String title) {
        if (title.isBlank()) {
            return new BuildingBlockReading(
                    number,
                    "",
                    List.of(),
                    cell,
                    Certainty.MEDIUM,
                    List.of(Finding.warning("building-block.no-title", cell)));
        }
        return new BuildingBlockReading(number, title.strip(), List.of(), cell, Certainty.HIGH, List.of());
    }

    private static BuildingBlockReading withoutNumber(String cell, String text) {
        String code = text.isEmpty() ? "building-block.none" : "building-block.no-number";
        return new BuildingBlockReading(
                null, text, List.of(), cell, Certainty.LOW, List.of(Finding.warning(code, cell)));
    }
}
