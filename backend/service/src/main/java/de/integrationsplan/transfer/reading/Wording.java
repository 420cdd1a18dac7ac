package de.integrationsplan.transfer.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Taking a cell's text apart without changing it: every part is a piece of the cell as it stands. */
final class Wording {

    private static final String SPACES = "\t\u00A0\u2007\u2009\u202F";

    private Wording() {}

    /** Every kind of blank as a plain space, every line end as {@code \n}; nothing else is touched. */
    static String plain(String cell) {
        StringBuilder plain = new StringBuilder(cell.length());
        cell.replace("\r\n", "\n").chars().forEach(c -> plain.append(plain((char) c)));
        return plain.toString();
    }

    private static char plain(char c) {
        if (c == '\r' || c == '\u2028' || c == '\u000B') {
            return '\n';
        }
        return SPACES.indexOf(c) >= 0 ? ' ' : c;
    }

    /** The lines that say something, stripped. */
    static List<String> lines(String cell) {
        return Arrays.stream(plain(cell).split("\n", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Parts between the separators, stripped, blank ones dropped; a separator inside closed round brackets does not count. */
    static List<String> split(String text, Pattern separator) {
        boolean[] bracketed = bracketed(text);
        List<String> parts = new ArrayList<>();
        int start = 0;
        Matcher next = separator.matcher(text);
        while (next.find()) {
            if (!bracketed[next.start()]) {
                parts.add(text.substring(start, next.start()).strip());
                start = next.end();
            }
        }
        parts.add(text.substring(start).strip());
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    /** For each character whether it stands between round brackets that close. */
    static boolean[] bracketed(String text) {
        boolean[] inside = new boolean[text.length() + 1];
        int open = text.indexOf('(');
        while (open >= 0) {
            int close = text.indexOf(')', open);
            if (close < 0) {
                return inside;
            }
            Arrays.fill(inside, open, close, true);
            open = text.indexOf('(', close);
        }
        return inside;
    }

    static boolean saysSomething(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }
}
