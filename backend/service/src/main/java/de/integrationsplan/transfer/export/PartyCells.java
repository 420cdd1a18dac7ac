package de.integrationsplan.transfer.export;

import de.integrationsplan.transfer.reading.PartyKind;
import de.integrationsplan.transfer.reading.PartyReading;
import de.integrationsplan.transfer.reading.ResponsibilityCell;
import de.integrationsplan.transfer.reading.ResponsibilityReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the responsibility column: a) lead, b) cooperation, c) further parties; offices by key, everybody else by name. */
final class PartyCells {

    private static final Map<String, String> LETTERS = Map.of("lead", "a) ", "cooperation", "b) ", "further", "c) ");
    private static final List<String> ORDER = List.of("lead", "cooperation", "further");

    /** What makes two mentions the same. */
    private record Meaning(String role, String who, String note, boolean openEnded, String person) {}

    private PartyCells() {}

    /** In the words that were read, or in ours. */
    static String write(List<PlanRow.Party> parties, Function<PlanRow.Party, String> words) {
        List<String> sections = new ArrayList<>();
        for (String role : ORDER) {
            String names = parties.stream()
                    .filter(party -> party.role().equals(role))
                    .map(words)
                    .collect(Collectors.joining("\n"));
            if (!names.isEmpty()) {
                sections.add(LETTERS.get(role) + names);
            }
        }
        return String.join("\n", sections);
    }

    static String asRead(PlanRow.Party party) {
        return party.wording() == null ? inOurWords(party) : party.wording();
    }

    static String inOurWords(PlanRow.Party party) {
        String who = Objects.requireNonNullElse(party.key() == null ? party.name() : party.key(), "");
        String note = Objects.requireNonNullElse(party.note(), "");
        if (party.person() != null) {
            return who.isEmpty() ? party.person() : party.person() + " (" + who + ")";
        }
        if (note.isEmpty() || who.isEmpty()) {
            return who + note;
        }
        boolean after = party.openEnded() || party.key() == null;
        return who + (after ? " " : " – ") + note;
    }

    /** Whether a cell says just these parties. */
    static boolean says(String cell, List<PlanRow.Party> parties) {
        return says(ResponsibilityReader.read(cell), parties);
    }

    static boolean says(ResponsibilityCell read, List<PlanRow.Party> parties) {
        return read.parties().stream()
                .map(PartyCells::meaning)
                .toList()
                .equals(parties.stream().map(PartyCells::meaning).toList());
    }

    private static Meaning meaning(PartyReading read) {
        boolean unnamed = read.kind() == PartyKind.UNNAMED;
        String who = unnamed ? "" : folded(read.key() == null ? read.name() : read.key());
        return new Meaning(
                read.role().name().toLowerCase(Locale.ROOT),
                who,
                Stream.of(read.note(), unnamed && read.personName() == null ? "und weitere" : null, "")
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(""),
                read.openEnded(),
                Objects.requireNonNullElse(read.personName(), ""));
    }

    private static Meaning meaning(PlanRow.Party party) {
        return new Meaning(
                party.role(),
                folded(Objects.requireNonNullElse(party.key() == null ? party.name() : party.key(), "")),
                Objects.requireNonNullElse(party.note(), ""),
                party.openEnded(),
                Objects.requireNonNullElse(party.person(), ""));
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.GERMAN);
    }
}
