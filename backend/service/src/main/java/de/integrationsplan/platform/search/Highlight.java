package de.integrationsplan.platform.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Shows where the words of a search stand in a text: between {@code ⟦} and {@code ⟧}. */
public final class Highlight {

    private static final int EXCERPT = 180;
    private static final int BEFORE = 50;
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.\\-][\\p{L}\\p{M}\\p{N}]+)*");

    private Highlight() {}

    /** The whole text with its matches marked. */
    public static String all(String text, SearchWords words) {
        return marked(text, matches(text, words));
    }

    /** The part of the text around the first match, with all matches in it marked; null without a match. */
    public static @Nullable String excerpt(String text, SearchWords words) {
        List<int[]> matches = matches(text, words);
        if (matches.isEmpty()) {
            return null;
        }
        int from = wordStart(text, Math.max(0, matches.get(0)[0] - BEFORE));
        int to = wordEnd(text, Math.min(text.length(), Math.max(from + EXCERPT, matches.get(0)[1])));
        List<int[]> within = matches.stream()
                .filter(match -> match[0] >= from && match[1] <= to)
                .map(match -> new int[] {match[0] - from, match[1] - from})
                .toList();
        return (from > 0 ? "… " : "") + marked(text.substring(from, to), within) + (to < text.length() ? " …" : "");
    }

    private static List<int[]> matches(String text, SearchWords words) {
        List<int[]> matches = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String folded = SearchWord.folded(token.group());
            if (words.all().stream().anyMatch(word -> isIn(word, folded))) {
                matches.add(new int[] {token.start(), token.end()});
            }
        }
        return matches;
    }

    private static boolean isIn(SearchWord word, String token) {
        if (!word.mayBePart()) {
            return word.isNumber() ? token.equals(word.core()) : token.startsWith(word.core());
        }
        return token.contains(word.core())
                || (word.mayBeTranscribed()
                        && token.contains(word.withoutTranscription().core()));
    }

    private static String marked(String text, List<int[]> matches) {
        StringBuilder marked = new StringBuilder();
        int done = 0;
        for (int[] match : matches) {
            marked.append(text, done, match[0])
                    .append('⟦')
                    .append(text, match[0], match[1])
                    .append('⟧');
            done = match[1];
        }
        return marked.append(text, done, text.length()).toString();
    }

    private static int wordStart(String text, int from) {
        int at = from;
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int wordEnd(String text, int to) {
        int at = to;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
