package de.integrationsplan.budget;

import de.integrationsplan.platform.table.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Totals as tables with German headings: the groups, and the lines that went in. */
final class TotalSheets {

    private static final List<String> TOTALS = List.of(
            "Gruppe",
            "mindestens (EUR)",
            "höchstens (EUR)",
            "davon genau (EUR)",
            "davon ungefähr (EUR)",
            "davon Obergrenzen (EUR)",
            "davon Mindestbeträge (EUR)",
            "nach oben offen",
            "Zeilen ohne Betrag",
            "Eigenmittel höchstens (EUR)",
            "Drittmittel höchstens (EUR)",
            "auch in anderen Gruppen gezählt, höchstens (EUR)",
            "Zeilen");

    private static final List<String> LINES = List.of(
            "Gruppe",
            "Ressource",
            "Art",
            "Angabe",
            "Betrag ab (EUR)",
            "Betrag (EUR)",
            "Wiederkehr",
            "zählt mindestens (EUR)",
            "zählt höchstens (EUR)",
            "Anteil",
            "Warum",
            "Maßnahmen",
            "Wortlaut",
            "Kennung");

    private TotalSheets() {}

    /** The plan's total alone where no grouping is asked for. */
    static List<Sheet> of(boolean grouped, GroupedTotals totals) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<List<@Nullable Object>> lines = new ArrayList<>();
        for (BudgetTotal group : grouped ? totals.groups() : List.<BudgetTotal>of()) {
            rows.add(total(group.group().title(), group));
            group.lines().forEach(line -> lines.add(line(group.group().title(), line)));
        }
        if (grouped) {
            rows.add(correction(totals.countedElsewhere()));
        } else {
            totals.plan()
                    .lines()
                    .forEach(line -> lines.add(line(totals.plan().group().title(), line)));
        }
        rows.add(total("Plan insgesamt", totals.plan()));
        return List.of(new Sheet("Summen", TOTALS, rows), new Sheet("Zeilen", LINES, lines));
    }

    private static List<@Nullable Object> total(String title, BudgetTotal total) {
        return Arrays.asList(
                title,
                total.lower(),
                total.upper(),
                total.exact(),
                total.about(),
                total.atMost(),
                total.atLeast(),
                total.upperOpen() ? "ja" : "nein",
                total.unquantified(),
                total.own().upper(),
                total.thirdParty().upper(),
                total.shared().upper(),
                total.lineCount());
    }

    private static List<@Nullable Object> correction(GroupedTotals.Correction correction) {
        return Arrays.asList(
                "Abzüglich mehrfach gezählter Töpfe",
                correction.lower(),
                correction.upper(),
                null,
                null,
                null,
                null,
                null,
                correction.unquantified(),
                null,
                null,
                null,
                null);
    }

    private static List<@Nullable Object> line(String group, TotalLine line) {
        return Arrays.asList(
                group,
                Objects.requireNonNullElseGet(
                        line.label(),
                        () -> Objects.requireNonNullElseGet(
                                line.wording(), () -> line.kind().title(Locale.GERMAN))),
                line.kind().title(Locale.GERMAN),
                CostWords.of(line.qualifier()),
                line.amountFrom(),
                line.amount(),
                CostWords.of(line.recurrence()),
                line.countsLower(),
                line.counts(),
                line.share(),
                CostWords.of(line.reasons()),
                line.measures().stream().map(CostLine.MeasureRef::title).collect(Collectors.joining("\n")),
                line.wording(),
                line.id().toString());
    }
}
