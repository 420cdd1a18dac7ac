package de.integrationsplan.transfer.reading;

import java.util.List;
import java.util.regex.Pattern;

/** The words of a resource that went into nothing: neither figure nor qualifier, time, kind or label. */
final class UnreadWords {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Words that say what has been understood already, or nothing. */
    private static final Pattern SAID = Pattern.compile(
            "(?<!\\p{L})(?:Finanzmittel|Geldmittel|Haushaltsmittel|Sachmittel|Kreismittel|Mittel|Budget|Kosten|Gelder|Geld|Betrag"
                    + "|vorhandene[sn]?|bestehende[sn]?|eigene[sn]?|Personal|vorhanden|ist|sind|werden|wird|insgesamt|gesamt|Zuschuss"
                    + "|einmalig|für|zwischen|von|aus|der|die|das|dem|den|des|in|im|mit|und|je|pro|zu|ein|eine|einer|an"
                    + "|(?:nach|bei) Bedarf|bedarfsgerecht|soweit erforderlich"
                    + "|noch|offen|unklar|nicht bekannt|unbekannt)(?!\\p{L})",
            FLAGS);

    private UnreadWords() {}

    static List<String> of(ResourceReading line) {
        if (line.kind() == ResourceKind.EXISTING_STAFF || line.certainty() == Certainty.LOW) {
            return line.certainty() == Certainty.LOW && line.amount() == null
                    ? List.of(Wording.oneLine(line.wording()))
                    : List.of();
        }
        String rest = MoneyReader.wordsAround(Wording.oneLine(Wording.plain(line.wording())));
        rest = ResourceWords.withoutReferences(rest);
        if (line.label() != null) {
            rest = rest.replace(line.label(), " ");
        }
        rest = SAID.matcher(StaffNumbers.without(Years.without(rest))).replaceAll(" ");
        return Wording.split(rest, Pattern.compile("[^\\p{L}\\p{N}/:*.,'’-]+")).stream()
                .filter(Wording::saysSomething)
                .toList();
    }
}
