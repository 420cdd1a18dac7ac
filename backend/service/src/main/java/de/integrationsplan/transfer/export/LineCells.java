package de.integrationsplan.transfer.export;

import de.integrationsplan.transfer.reading.ResourceCell;
import de.integrationsplan.transfer.reading.ResourceReader;
import de.integrationsplan.transfer.reading.ResourceReading;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes one resource: "max. 10.000 € / Jahr", "Vorhandenes Personal", "nach Bedarf Finanzmittel". */
final class LineCells {

    static final String WITH_NEXT_ROW = " (inkl. nachfolgende Zeile)";
    static final String FROM_ABOVE = "Mittel s.o.";

    private LineCells() {}

    /** In the words that were read if they still say it, otherwise in ours. */
    static String write(PlanRow.Line line) {
        String wording = line.wording();
        return wording != null && says(wording, line) ? wording : inOurWords(line);
    }

    private static String inOurWords(PlanRow.Line line) {
        String label = Objects.requireNonNullElse(line.label(), "");
        String amount = amount(line);
        return switch (line.kind()) {
            case "existing-staff" -> "Vorhandenes Personal";
            case "staff" -> line.fte() == null ? label : (german(line.fte()) + " Stelle " + label).strip();
            case "in-kind" -> label;
            case "funding-programme" -> joined(label, period(line), amount);
            case "third-party" -> joined(amount, "Mittel der " + label);
            default -> money(line, amount, label);
        };
    }

    private static String money(PlanRow.Line line, String amount, String label) {
        String purpose = label.isEmpty() ? "" : "für " + label;
        if (!amount.isEmpty()) {
            return joined(amount, period(line), purpose);
        }
        return joined(line.qualifier().equals("as-needed") ? "nach Bedarf" : "", "Finanzmittel", purpose);
    }

    private static String amount(PlanRow.Line line) {
        if (line.amount() == null) {
            return "";
        }
        String figure = line.amountFrom() == null
                ? german(line.amount())
                : german(line.amountFrom()) + " bis " + german(line.amount());
        String word =
                switch (line.qualifier()) {
                    case "at-most" -> line.amountFrom() == null ? "max. " : "";
                    case "about" -> "ca. ";
                    case "at-least" -> "mind. ";
                    default -> "";
                };
        return word + figure + " €" + (line.recurrence().equals("yearly") ? " / Jahr" : "");
    }

    private static String period(PlanRow.Line line) {
        if (line.periodFrom() == null) {
            return "";
        }
        return line.periodFrom().equals(line.periodTo()) || line.periodTo() == null
                ? line.periodFrom()
                : line.periodFrom() + "–" + line.periodTo();
    }

    private static String joined(String... words) {
        return String.join(
                " ", List.of(words).stream().filter(word -> !word.isBlank()).toList());
    }

    private static String german(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(Locale.GERMANY);
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    private static boolean says(String wording, PlanRow.Line line) {
        ResourceCell read = ResourceReader.read(wording);
        return read.lines().size() == 1 && says(read.lines().get(0), line);
    }

    /** Whether a resource was read as just this line, whomever it serves. */
    static boolean says(ResourceReading read, PlanRow.Line line) {
        return key(read.kind()).equals(line.kind())
                && key(read.qualifier()).equals(line.qualifier())
                && same(read.amount(), line.amount())
                && same(read.amountFrom(), line.amountFrom())
                && key(read.recurrence()).equals(line.recurrence())
                && Objects.equals(read.label(), line.label())
                && Objects.equals(read.periodFrom(), line.periodFrom())
                && Objects.equals(read.periodTo(), line.periodTo())
                && same(read.fte(), line.fte());
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
