package de.integrationsplan.platform.search;

import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * SQL that finds the words of a search and says how well they fit.
 *
 * @param vector expression for the text as words ({@code tsvector})
 * @param letters expression for the text as {@code fold()} leaves it
 * @param title expression for what a good match has in its title
 * @param officeWeight the vector's weight under which numbers of offices stand; empty for any
 */
public record TextMatch(String vector, String letters, String title, String officeWeight) {

    /** @param parameter gives the place of a value in the statement, such as {@code ?3} */
    public String condition(SearchWords words, Closeness closeness, Function<Object, String> parameter) {
        if (!words.canFind()) {
            return "false";
        }
        return words.all().stream()
                .map(word -> condition(word, closeness, parameter))
                .collect(Collectors.joining(" and "));
    }

    /** What has a word in it has its stem in its letters: one index finds all words of a search at once. */
    private String condition(SearchWord word, Closeness closeness, Function<Object, String> parameter) {
        String term = parameter.apply(word.text());
        if (!word.mayBePart()) {
            return vector + " @@ " + query(word, term);
        }
        StringBuilder condition = new StringBuilder("(" + letters + " like search_pattern(" + term + ")");
        if (word.mayBeTranscribed()) {
            String plain = parameter.apply(word.withoutTranscription().text());
            condition.append(" or " + letters + " like search_pattern(" + plain + ")");
        }
        if (closeness == Closeness.SIMILAR && word.mayBeMisspelt()) {
            condition.append(" or fold(" + term + ") <% " + letters);
        }
        return condition.append(')').toString();
    }

    private String query(SearchWord word, String term) {
        String marks = word.office() ? officeWeight : word.isNumber() ? "" : "*";
        return "search_query(" + term + ", '" + marks + "')";
    }

    /** The same columns of another table or subquery. */
    public TextMatch over(String alias) {
        return new TextMatch(
                vector.replaceFirst("^\\w+\\.", alias + "."),
                letters.replaceFirst("^\\w+\\.", alias + "."),
                title.replaceFirst("^\\w+\\.", alias + "."),
                officeWeight);
    }

    /** A query that any of the words fulfils, for marking them in a text. */
    public String anyWord(SearchWords words, Function<Object, String> parameter) {
        return words.all().stream()
                .map(word -> query(word, parameter.apply(word.text())))
                .collect(Collectors.joining(" || "));
    }

    /** Rounded, so that it can travel in a cursor and compare equal afterwards. */
    public String score(SearchWords words, Function<Object, String> parameter) {
        String sum = words.all().stream()
                .map(word -> {
                    String term = parameter.apply(word.text());
                    return "4 * ts_rank(" + vector + ", " + query(word, term) + ") + word_similarity(fold(" + term
                            + "), fold(" + title + "))";
                })
                .collect(Collectors.joining(" + "));
        return "cast(" + (sum.isEmpty() ? "0" : sum) + " as numeric(9, 5))";
    }
}
