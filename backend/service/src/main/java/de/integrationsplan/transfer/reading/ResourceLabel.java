package de.integrationsplan.transfer.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a resource is called, by its kind: staff kind, programme, third party, purpose. */
final class ResourceLabel {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern PURPOSE =
            Pattern.compile("(?<!\\p{L})für (?!(?:19|20)[0-9]{2})(?:die |das |den )?(\\S.*)$", FLAGS);
    private static final Pattern GIVER = Pattern.compile(
            "(?:mittel|gelder|zuschuss|zuschüsse|förderung|spenden?|beiträge) (?:der|des|von|vom|durch|aus)(?: der| dem)? (\\S.*)$",
            FLAGS);
    private static final Pattern EDGES = Pattern.compile("^[\\s.:,/+–-]+|[\\s:,/+–-]+$");

    private ResourceLabel() {}

    static @Nullable String of(ResourceKind kind, String text) {
        String words = MoneyReader.wordsAround(text);
        String label =
                switch (kind) {
                    case EXISTING_STAFF -> "";
                    case MONEY -> after(PURPOSE, words, ResourceWords.isOpen(words) ? words : "");
                    case FUNDING_PROGRAMME -> programme(words);
                    case THIRD_PARTY -> after(GIVER, words, words);
                    case STAFF -> StaffNumbers.without(words);
                    case IN_KIND -> words;
                };
        String trimmed = EDGES.matcher(label).replaceAll("");
        return trimmed.isEmpty() ? null : TitleRules.cut(trimmed).title();
    }

    private static String programme(String words) {
        String unnamed = Years.without(words).replaceFirst("-?[Mm]ittel$", "");
        return ResourceWords.programmeName(words).orElse(unnamed);
    }

    private static String after(Pattern pattern, String words, String otherwise) {
        Matcher match = pattern.matcher(words);
        return match.find() ? match.group(1) : otherwise;
    }
}
