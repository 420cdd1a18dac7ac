package de.integrationsplan.transfer.measures;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An order of rows by one column, as the application shows it: German, numbers by their value, empty cells at the end. */
record MeasureOrder(MeasureColumn column, boolean descending) {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** @param sort a column's code, with a hyphen before it for the other direction */
    static MeasureOrder of(String sort) {
        boolean descending = sort.startsWith("-");
        return new MeasureOrder(MeasureColumn.ofCode(descending ? sort.substring(1) : sort), descending);
    }

    Comparator<JsonNode> comparator() {
        Comparator<String> values = Comparator.naturalOrder();
        return Comparator.comparing(this::key, Comparator.nullsLast(descending ? values.reversed() : values));
    }

    private @Nullable String key(JsonNode measure) {
        return switch (column) {
            case STATUS -> MeasureWords.rank(measure.path("status").asText());
            case UPDATED_AT -> measure.path("updatedAt").asText();
            case SCHEDULE -> MeasureCells.firstDate(measure);
            default -> folded(column.cell(measure));
        };
    }

    /** So that a comparison of characters is one of German words: "Ämter" beside "Amt", "9" before "10". */
    static @Nullable String folded(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String lower = text.toLowerCase(Locale.GERMAN).replace("ß", "ss");
        String plain = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                .replaceAll("");
        return DIGITS.matcher(plain)
                .replaceAll(number -> "0".repeat(Math.max(0, 12 - number.group().length())) + number.group());
    }
}
