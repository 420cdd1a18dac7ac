package de.integrationsplan.transfer.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a person's name beside or in the place of an organisation: "Herr Lindemann (SAB)", "Caritas (Frau Dr. Meier)". A name
 * missed here could be published, so whatever looks like one is taken out.
 */
final class PersonFinder {

    private static final String TITLES = "(?:(?:Dr|Prof|Dipl)\\.(?:-?\\p{L}{1,8}\\.)?\\s?){0,3}";
    private static final String NAME =
            "\\p{Lu}[\\p{L}'’.-]{0,40}(?: (?:von |van |zu |de )?\\p{Lu}[\\p{L}'’-]{1,40}){0,2}";
    private static final Pattern PERSON = Pattern.compile(
            "(?<![\\p{L}-])(?:(?:Herrn?|Frau|Hr\\.|Fr\\.) ?" + TITLES + "|(?:Dr|Prof)\\. ?" + TITLES + ")" + NAME);
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\(\\s*\\)");
    private static final Pattern EDGES = Pattern.compile("^[\\s,:/–—-]+|[\\s,:/–—-]+$");
    private static final Pattern ALL_BRACKETED = Pattern.compile("^\\(([^()]*)\\)$");

    /** @param organisation what is left when the name is gone; may be empty */
    record Found(String personName, String organisation) {}

    private PersonFinder() {}

    static Optional<Found> in(String text) {
        Matcher person = PERSON.matcher(text);
        if (!person.find()) {
            return Optional.empty();
        }
        String name = person.group().strip();
        String rest = PERSON.matcher(text).replaceAll(" ");
        rest = EMPTY_BRACKETS
                .matcher(rest.replaceAll("(?:Ansprechpartner|Ansprechpartnerin|vertreten durch)\\s?:?", " "))
                .replaceAll(" ");
        rest = EDGES.matcher(Wording.oneLine(rest)).replaceAll("");
        Matcher bracketed = ALL_BRACKETED.matcher(rest);
        return Optional.of(
                new Found(name, bracketed.matches() ? bracketed.group(1).strip() : rest));
    }
}
