package de.integrationsplan.transfer.reading;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in one line of German what something was read as. */
final class ReadingText {

    private ReadingText() {}

    static String of(BuildingBlockReading block) {
        if (block.isCombination()) {
            return "Kombination der Bausteine " + String.join(", ", block.members()) + ": " + quoted(block.title());
        }
        String number = block.number() == null ? "ohne Nummer" : block.number();
        return "Baustein " + number + ": " + quoted(block.title());
    }

    static String of(GoalReading goal) {
        return "Ziel " + quoted(goal.title()) + (goal.marksNew() ? ", neu in diesem Jahr" : "");
    }

    static String of(MeasureCell measure) {
        List<String> parts = new ArrayList<>(List.of("Maßnahme " + quoted(measure.title())));
        add(parts, measure.wholeRowNew(), "neu in diesem Jahr");
        if (measure.status() != null) {
            parts.add("Stand: " + GermanWords.of(measure.status()));
        }
        add(parts, !measure.description().isEmpty(), "mit Beschreibung");
        int items = measure.items().size();
        add(parts, items > 0, items == 1 ? "1 Teil" : items + " Teile");
        long fresh = measure.items().stream().filter(MeasureItem::isNew).count();
        add(parts, fresh > 0, "davon neu: " + fresh);
        return String.join("; ", parts);
    }

    static String of(ScheduleReading schedule) {
        List<String> parts = new ArrayList<>();
        if (schedule.from() != null) {
            parts.add("ab " + GermanWords.date(schedule.from()));
        }
        if (schedule.to() != null) {
            parts.add("bis " + GermanWords.date(schedule.to()));
        }
        if (schedule.recurrence() != null) {
            parts.add(schedule.recurrence());
        }
        schedule.events().forEach(event -> parts.add(GermanWords.date(event.date()) + ": " + quoted(event.title())));
        return "Zeit: " + String.join("; ", parts);
    }

    static String of(PartyReading party) {
        List<String> parts = new ArrayList<>();
        String kind = party.key() == null ? " (" + GermanWords.of(party.kind()) + ")" : "";
        parts.add(GermanWords.of(party.role()) + ": " + (party.name().isEmpty() ? "ohne Namen" : party.name()) + kind);
        if (party.personName() != null) {
            parts.add("Person (nicht öffentlich): " + party.personName());
        }
        if (party.note() != null) {
            parts.add("Zusatz: " + quoted(party.note()));
        }
        add(parts, party.openEnded(), "offen für weitere");
        return String.join("; ", parts);
    }

    static String of(ResourceReading line) {
        List<String> parts = new ArrayList<>();
        parts.add(GermanWords.of(line.kind()) + (line.label() == null ? "" : " " + quoted(line.label())));
        if (line.amount() != null) {
            parts.add(GermanWords.of(line.qualifier())
                    + euros(line.amount(), line.amountFrom())
                    + (line.recurrence() == Recurrence.YEARLY ? " pro Jahr" : ""));
        } else if (line.isMoney() && !line.sharedWithPreviousRow()) {
            parts.add(line.qualifier() == Qualifier.AS_NEEDED ? "nach Bedarf" : "ohne Betrag");
        }
        if (line.fte() != null) {
            parts.add(line.fte().toPlainString().replace('.', ',') + " Stellen");
        }
        add(parts, line.periodFrom() != null, "Zeitraum " + line.periodFrom() + " bis " + line.periodTo());
        add(parts, line.sharedWithNextRow(), "ein Topf mit der Zeile darunter");
        add(parts, line.sharedWithPreviousRow(), "aus dem Topf der Zeile darüber");
        return String.join("; ", parts);
    }

    private static String euros(BigDecimal amount, @Nullable BigDecimal from) {
        DecimalFormat format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.GERMANY));
        return format.format(amount) + " €" + (from == null ? "" : " (ab " + format.format(from) + " €)");
    }

    private static void add(List<String> parts, boolean applies, String text) {
        if (applies) {
            parts.add(text);
        }
    }

    private static String quoted(String text) {
        return "»" + text + "«"; // the county's own wording is full of „…“
    }
}
