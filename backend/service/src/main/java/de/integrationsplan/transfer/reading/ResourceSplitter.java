package de.integrationsplan.transfer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where one resource ends and the next begins: {@code ; , +}, "sowie", a line break, and "und" beside words that open or close
 * a resource. Not inside brackets, not in a figure, not before "davon" or "inkl.", and not where a line only goes on.
 */
final class ResourceSplitter {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String OPENING =
            "vorhanden|eigene|nach Bedarf|Finanzmittel|Mittel|Sachmittel|max|ca\\.|rund|etwa|bis zu"
                    + "|mind|je |siehe|s\\. ?o\\.|noch offen|Personal";
    private static final Pattern SEPARATOR = Pattern.compile(
            ";|,(?![0-9–-]|\\s?(?:davon|inkl|incl|einschl|gemeinsam mit|zusammen mit|geteilt mit)(?!\\p{L}{6}))"
                    + "|(?<!\\s)\\s*+\\+(?=\\s|$)"
                    + "|\\ssowie(?:\\s|$)"
                    + "|(?<=Personal|€|EUR|Euro)\\sund\\s(?<!zwischen\\s[0-9.,]{1,20}\\s?(?:€|EUR|Euro)\\sund\\s)"
                    + "|\\sund\\s(?=(?:" + OPENING + "))",
            FLAGS);
    private static final Pattern GOES_ON = Pattern.compile(
            "^(?!" + OPENING + ")[(/\\p{Ll}].*|^(?:inkl|incl|einschl|davon|pro Jahr).*",
            FLAGS & ~Pattern.CASE_INSENSITIVE);
    private static final Pattern UNFINISHED =
            Pattern.compile(".*(?:[-–/(]|(?:vorhandene|eigene)[sn]?|für|der|des|und|bis zu|max\\.|ca\\.|rund)$", FLAGS);

    private ResourceSplitter() {}

    static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        for (String block : blocks(Wording.lines(cell))) {
            parts.addAll(Wording.split(block, SEPARATOR));
        }
        return parts;
    }

    /** Joins the lines that a narrow column broke: "(inkl. nachfolgende Zeile)" goes on from the line above. */
    private static List<String> blocks(List<String> lines) {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        String before = "";
        for (String line : lines) {
            boolean goesOn = GOES_ON.matcher(line).matches()
                    || UNFINISHED.matcher(before).matches();
            if (!block.isEmpty() && !goesOn) {
                blocks.add(block.toString());
                block.setLength(0);
            }
            block.append(block.isEmpty() ? "" : "\n").append(line);
            before = line;
        }
        blocks.add(block.toString());
        return blocks;
    }
}
