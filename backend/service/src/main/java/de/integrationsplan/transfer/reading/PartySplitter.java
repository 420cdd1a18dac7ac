package de.integrationsplan.transfer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where one party ends and the next begins: line break, {@code , ; +}, "sowie", "/" with blanks or between keys. "und" only
 * where each side would be a party on its own, because names hold it too ("Haupt- und Personalamt").
 */
final class PartySplitter {

    /** Characters; beyond this it is prose, not names joined by "und". */
    private static final int LONGEST_LIST = 300;

    private static final String OPEN_END =
            "(?:und|sowie) (?:viele )?(?:weitere|andere)|u\\. ?a\\.|u\\. ?v\\. ?[am]\\.|etc\\.|usw\\.";

    private static final Pattern SEPARATOR = Pattern.compile("\\n|[,;]"
            + "|(?<!\\s)\\s++(?=" + OPEN_END + ")" // the words stay: they are the party's open end
            + "|(?<!\\s)\\s++sowie\\s"
            + "|(?<!\\s)\\s++\\+|\\+\\s|(?<=[0-9])\\+(?=[0-9])"
            + "|(?<=[0-9])[/&](?=[0-9])");
    private static final Pattern SLASH = Pattern.compile("\\s[/&]\\s");
    private static final Pattern AND = Pattern.compile("\\sund\\s");

    private PartySplitter() {}

    static List<String> parts(String section) {
        List<String> parts = new ArrayList<>();
        for (String part : Wording.split(section, SEPARATOR)) {
            for (String side : slashed(part)) {
                addAndSplit(side, parts);
            }
        }
        return parts;
    }

    /** "40 / 50" and "Schulen / Kompetenzteam" are two; "40-2 / Medienzentrum" is an office and its note. */
    private static List<String> slashed(String part) {
        List<String> sides = Wording.split(part, SLASH);
        boolean note = sides.size() == 2 && OfficeKey.startsIn(sides.get(0)) && !OfficeKey.startsIn(sides.get(1));
        return note ? List.of(part) : sides;
    }

    private static void addAndSplit(String part, List<String> parts) {
        if (part.length() > LONGEST_LIST || PartyWords.isCollective(part) || PartyWords.isOpenEnd(part)) {
            parts.add(part);
            return;
        }
        StringBuilder name = new StringBuilder();
        for (String side : Wording.split(part, AND)) {
            boolean two = !name.isEmpty() && PartyWords.standsAlone(name.toString()) && PartyWords.standsAlone(side);
            if (two) {
                parts.add(name.toString());
                name.setLength(0);
            }
            name.append(name.isEmpty() ? "" : " und ").append(side);
        }
        parts.add(name.isEmpty() ? part : name.toString());
    }
}
