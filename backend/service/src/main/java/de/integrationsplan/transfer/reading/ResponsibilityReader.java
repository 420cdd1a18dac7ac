package de.integrationsplan.transfer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the responsibility column. No role is ever guessed.
 *
 * <table>
 *   <caption>Rules</caption>
 *   <tr><td>a) · b) · c)</td><td>lead · cooperation · further parties, up to the next letter</td></tr>
 *   <tr><td>text without a letter</td><td>cooperation: LOW, problem responsibility.role-unknown</td></tr>
 *   <tr><td>50-5 und weitere</td><td>the open end belongs to the party before it, words kept as its note</td></tr>
 *   <tr><td>nobody at all</td><td>problem responsibility.none</td></tr>
 *   <tr><td>somebody, but no a)</td><td>problem responsibility.no-lead</td></tr>
 *   <tr><td>a party read with LOW certainty</td><td>problem responsibility.unclear</td></tr>
 * </table>
 *
 * Where parties begin and end: {@link PartySplitter}. What each is: {@link PartyReader}.
 */
public final class ResponsibilityReader {

    private static final Pattern MARKER = Pattern.compile("(?<![\\p{L}0-9(.])([abcABC])\\)\\s*");

    private final List<PartyReading> parties = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private ResponsibilityReader() {}

    public static ResponsibilityCell read(String cell) {
        ResponsibilityReader reader = new ResponsibilityReader();
        reader.readSections(Wording.plain(cell));
        reader.checkWhole(cell);
        return new ResponsibilityCell(reader.parties, reader.findings);
    }

    private void readSections(String text) {
        boolean[] bracketed = Wording.bracketed(text);
        Matcher marker = MARKER.matcher(text);
        int start = 0;
        String letter = "";
        while (marker.find()) {
            if (!bracketed[marker.start()]) {
                readSection(letter, text.substring(start, marker.start()));
                letter = marker.group(1).toLowerCase(Locale.ROOT);
                start = marker.end();
            }
        }
        readSection(letter, text.substring(start));
    }

    private void readSection(String letter, String section) {
        List<PartyReading> read = partiesOf(roleOf(letter), section);
        if (!letter.isEmpty()) {
            parties.addAll(read);
        } else if (!read.isEmpty()) {
            findings.add(Finding.warning("responsibility.role-unknown", section.strip()));
            read.forEach(party -> parties.add(party.doubted()));
        }
    }

    private static PartyRole roleOf(String letter) {
        return switch (letter) {
            case "a" -> PartyRole.LEAD;
            case "c" -> PartyRole.FURTHER;
            default -> PartyRole.COOPERATION;
        };
    }

    private List<PartyReading> partiesOf(PartyRole role, String section) {
        List<PartyReading> read = new ArrayList<>();
        for (String part : PartySplitter.parts(section)) {
            if (PartyWords.isOpenEnd(part)) {
                PartyReading before = read.isEmpty() ? PartyReading.nobody(role) : read.removeLast();
                read.add(before.withOpenEnd(part));
            } else if (Wording.saysSomething(part)) {
                PartyReading party = PartyReader.read(role, part);
                read.add(party);
                if (party.certainty() == Certainty.LOW) {
                    findings.add(Finding.warning("responsibility.unclear", part));
                }
            }
        }
        return read;
    }

    private void checkWhole(String cell) {
        if (parties.isEmpty()) {
            findings.add(Finding.warning("responsibility.none", cell.strip()));
        } else if (parties.stream().noneMatch(party -> party.role() == PartyRole.LEAD)) {
            findings.add(Finding.warning("responsibility.no-lead", cell.strip()));
        }
    }
}
