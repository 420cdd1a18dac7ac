package de.integrationsplan.transfer.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a measure may be called: one line of at most {@value #LONGEST} characters that does not stop in mid-sentence. */
final class TitleRules {

    static final int LONGEST = 300;

    private static final int SHORTEST_SENTENCE = 40;
    private static final int ENDING_MARK = 1;
    private static final Set<String> UNFINISHED = Set.of(
            "mit",
            "für",
            "von",
            "bei",
            "an",
            "zu",
            "auf",
            "in",
            "aus",
            "durch",
            "gegen",
            "über",
            "um",
            "vom",
            "zum",
            "zur",
            "beim",
            "im",
            "am",
            "der",
            "die",
            "das",
            "den",
            "dem",
            "des",
            "und",
            "sowie",
            "oder",
            "zwischen");
    private static final Pattern BRACKETED = Pattern.compile("^\\(.*");

    /** A title and what no longer fitted into it. */
    record Cut(String title, String rest) {}

    private TitleRules() {}

    /** True for "Zusammenarbeit mit": the bullets below finish the sentence. */
    static boolean isUnfinished(String title) {
        String lastWord = title.substring(title.lastIndexOf(' ') + 1).toLowerCase(Locale.GERMAN);
        return UNFINISHED.contains(lastWord);
    }

    /** "Zusammenarbeit mit" + bullets = "Zusammenarbeit mit A, B"; as many whole bullets as fit. */
    static String completed(String title, List<MeasureItem> items) {
        StringBuilder whole = new StringBuilder(title);
        String joint = " ";
        for (MeasureItem item : items) {
            boolean aside = BRACKETED.matcher(item.text()).matches();
            if (!aside && whole.length() + joint.length() + item.text().length() <= LONGEST) {
                whole.append(joint).append(item.text());
                joint = ", ";
            }
        }
        return whole.toString();
    }

    /** Cuts a long title behind its last whole sentence, else between words, else where the limit is. */
    static Cut cut(String text) {
        if (text.length() <= LONGEST) {
            return new Cut(text, "");
        }
        int end = text.lastIndexOf(". ", LONGEST - ENDING_MARK) + ENDING_MARK;
        if (end < SHORTEST_SENTENCE) {
            end = text.lastIndexOf(' ', LONGEST);
        }
        if (end < SHORTEST_SENTENCE) {
            end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        }
        return new Cut(text.substring(0, end).strip(), text.substring(end).strip());
    }
}
