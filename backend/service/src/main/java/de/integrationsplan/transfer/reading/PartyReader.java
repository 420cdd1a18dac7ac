package de.integrationsplan.transfer.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one party, already cut out of its cell.
 *
 * <table>
 *   <caption>Rules, first that fits</caption>
 *   <tr><td>ggf. 80; Caritas (nach Bedarf)</td><td>the condition is a note; the rest is read on</td></tr>
 *   <tr><td>Herr Lindemann (SAB)</td><td>SAB, with the person's name beside it</td></tr>
 *   <tr><td>40; Amt 40; 50-5; SG 50-5; 50(-5)</td><td>office or unit; "01 – Pressestelle" with a note</td></tr>
 *   <tr><td>alle …, Vielzahl …, verschiedene …</td><td>unnamed, open-ended, the words as a note</td></tr>
 *   <tr><td>Stadt Ratingen</td><td>municipality</td></tr>
 *   <tr><td>Haupt- und Personalamt</td><td>office without a key: MEDIUM</td></tr>
 *   <tr><td>Referentin, Wohlfahrtsverbände</td><td>group: see {@link PartyWords}</td></tr>
 *   <tr><td>anything else</td><td>partner; LOW if it is a number or longer than a name</td></tr>
 * </table>
 */
final class PartyReader {

    private static final int LONGEST_NAME = 120;
    private static final String CONDITION =
            "(?:ggf\\.?|gegebenenfalls|evtl\\.?|eventuell|bei Bedarf|nach Bedarf|z\\. ?B\\.|insb\\.|insbesondere|u\\. ?a\\.)";
    private static final Pattern CONDITION_FIRST =
            Pattern.compile("^(" + CONDITION + ")(?!\\p{L})\\s*:?\\s*(\\S.*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONDITION_LAST =
            Pattern.compile("^(.*\\S)\\s*\\((" + CONDITION + ")\\)$", Pattern.CASE_INSENSITIVE);

    private final PartyRole role;
    private final String wording;

    private PartyReader(PartyRole role, String wording) {
        this.role = role;
        this.wording = wording;
    }

    static PartyReading read(PartyRole role, String part) {
        PartyReader reader = new PartyReader(role, part);
        Matcher first = CONDITION_FIRST.matcher(part);
        if (first.matches()) {
            return reader.named(first.group(2)).withNote(first.group(1));
        }
        Matcher last = CONDITION_LAST.matcher(part);
        return last.matches() ? reader.named(last.group(1)).withNote(last.group(2)) : reader.named(part);
    }

    private PartyReading named(String text) {
        Optional<PersonFinder.Found> person = PersonFinder.in(text);
        if (person.isEmpty()) {
            return organisation(text, null);
        }
        String organisation = person.get().organisation();
        String name = person.get().personName();
        return Wording.saysSomething(organisation)
                ? organisation(organisation, name)
                : party(PartyKind.UNNAMED, null, "", null, name, Certainty.MEDIUM);
    }

    private PartyReading organisation(String text, @Nullable String person) {
        Optional<OfficeKey> key = OfficeKey.read(text);
        if (key.isPresent()) {
            OfficeKey office = key.get();
            String note = office.note().isEmpty() ? null : office.note();
            PartyKind kind = office.isUnit() ? PartyKind.UNIT : PartyKind.OFFICE;
            return party(kind, office.key(), office.name(), note, person, office.certainty());
        }
        if (PartyWords.isCollective(text)) {
            return new PartyReading(role, PartyKind.UNNAMED, null, "", text, true, person, wording, Certainty.HIGH);
        }
        PartyKind kind = kindOf(text);
        Certainty certainty = kind == PartyKind.OFFICE ? Certainty.MEDIUM : certaintyOf(text);
        return party(kind, null, TitleRules.cut(text).title(), null, person, certainty);
    }

    private static PartyKind kindOf(String text) {
        if (PartyWords.isMunicipality(text)) {
            return PartyKind.MUNICIPALITY;
        }
        if (PartyWords.isOfficeName(text)) {
            return PartyKind.OFFICE;
        }
        return PartyWords.isGroup(text) ? PartyKind.GROUP : PartyKind.PARTNER;
    }

    private static Certainty certaintyOf(String name) {
        boolean wordless = name.chars().filter(Character::isLetter).count() < 2;
        boolean unlikely = wordless || name.length() > LONGEST_NAME || Character.isDigit(name.charAt(0));
        return unlikely ? Certainty.LOW : Certainty.HIGH;
    }

    private PartyReading party(
            PartyKind kind,
            @Nullable String key,
            String name,
            @Nullable String note,
            @Nullable String person,
            Certainty certainty) {
        return new PartyReading(role, kind, key, name, note, false, person, wording, certainty);
    }
}
