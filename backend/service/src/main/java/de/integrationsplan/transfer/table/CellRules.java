package de.integrationsplan.transfer.table;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a single cell may hold, whatever file it came from: at most {@value #LONGEST_CELL} characters, no control characters
 * but tab and line break, no bidirectional controls, no half of a surrogate pair. What is forbidden is reported as an error and
 * replaced by U+FFFD, so that the preview of a hostile file can be stored and shown.
 */
final class CellRules {

    static final int LONGEST_CELL = 20_000;

    private static final Pattern DEFUSED = Pattern.compile("'[=+\\-@\t\r\n＝＋－＠]");

    private static final char REPLACEMENT = '\uFFFD';

    private CellRules() {}

    /** The cell fit to keep: NFC, line ends as {@code \n}, nothing forbidden; what was wrong is added to {@code problems}. */
    static String fit(int row, Column column, String raw, List<Problem> problems) {
        String cell = raw;
        if (cell.length() > LONGEST_CELL) {
            problems.add(Problem.error(
                    row,
                    column,
                    "cell.too-long",
                    Map.of("length", Integer.toString(cell.length()), "limit", Integer.toString(LONGEST_CELL))));
            cell = cell.substring(0, wholeCharacters(cell));
        }
        firstForbidden(cell)
                .ifPresent(codePoint -> problems.add(Problem.error(
                        row,
                        column,
                        "cell.forbidden-character",
                        Map.of("character", String.format("U+%04X", codePoint)))));
        return Normalizer.normalize(withoutForbidden(undefused(cell)), Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    /** Exports put an apostrophe before what a spreadsheet program would take for a formula, such as "- Treffen". */
    private static String undefused(String cell) {
        return DEFUSED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }

    private static int wholeCharacters(String cell) {
        return Character.isHighSurrogate(cell.charAt(LONGEST_CELL - 1)) ? LONGEST_CELL - 1 : LONGEST_CELL;
    }

    private static Optional<Integer> firstForbidden(String cell) {
        return cell.codePoints().filter(CellRules::isForbidden).boxed().findFirst();
    }

    private static String withoutForbidden(String cell) {
        StringBuilder kept = new StringBuilder(cell.length());
        cell.codePoints().forEach(c -> kept.appendCodePoint(isForbidden(c) ? REPLACEMENT : c));
        return kept.toString();
    }

    private static boolean isForbidden(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
        boolean bidi = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
        boolean loneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return control || bidi || c == 0x061C || loneSurrogate;
    }
}
