package de.integrationsplan.budget;

import static de.integrationsplan.budget.Lines.about;
import static de.integrationsplan.budget.Lines.asNeeded;
import static de.integrationsplan.budget.Lines.atMost;
import static de.integrationsplan.budget.Lines.noFigure;

import de.integrationsplan.budget.CostLine.Served;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The resources of "Handlungsschwerpunkte Integration in 2011", written down row by row. */
final class Plan2011 {

    private static final Map<Integer, List<String>> LEADS = Map.ofEntries(
            lead(1, "50-5"),
            lead(2, "Haupt- und Personalamt"),
            lead(3, "Haupt- und Personalamt"),
            lead(4, "50-5"),
            lead(5, "32"),
            lead(6, "50-5"),
            lead(7),
            lead(8, "10"),
            lead(9, "50-5"),
            lead(11, "50-5"),
            lead(12, "50-5"),
            lead(13, "01"),
            lead(14, "Elternverband Velbert"),
            lead(15, "BAMF"),
            lead(16, "40-1"),
            lead(17, "SAB"),
            lead(18, "50-5"),
            lead(19, "50-5"),
            lead(20, "40", "50-5"),
            lead(21, "40"),
            lead(22, "40"),
            lead(24, "40"),
            lead(25, "FSA"),
            lead(29, "53"),
            lead(30, "50"),
            lead(31, "FSA"),
            lead(32, "Stadt Ratingen"),
            lead(33),
            lead(34, "40"),
            lead(36, "40"),
            lead(37, "40"),
            lead(38, "40"));

    private Plan2011() {}

    private static Map.Entry<Integer, List<String>> lead(int row, String... leads) {
        return Map.entry(row, List.of(leads));
    }

    static List<CostLine> byBlock() {
        return lines(row -> List.of(block(row)));
    }

    static List<CostLine> byLead() {
        return lines(LEADS::get);
    }

    private static String block(int row) {
        if (row <= 13) {
            return "Punkt 9";
        }
        if (row <= 17) {
            return "10.1";
        }
        if (row <= 20) {
            return "10.1+10.2+10.3";
        }
        if (row <= 25) {
            return "10.2";
        }
        if (row <= 28) {
            return "10.3";
        }
        if (row <= 31) {
            return "10.4";
        }
        return row == 32 ? "10.5" : row <= 35 ? "10.6" : "10.7";
    }

    private static List<CostLine> lines(IntFunction<List<String>> groups) {
        return Stream.of(figures(groups), withoutFigure(groups), notMoney(groups))
                .flatMap(List::stream)
                .toList();
    }

    private static List<CostLine> figures(IntFunction<List<String>> groups) {
        return List.of(
                line(
                        "max. 10.000 € / Jahr (inkl. nachfolgende Zeile)",
                        ResourceKind.MONEY,
                        atMost("10000"),
                        groups,
                        2,
                        3),
                line("max. 20.000 €", ResourceKind.MONEY, atMost("20000"), groups, 4),
                line("ca. 6.500 €", ResourceKind.MONEY, about("6500"), groups, 11),
                line("bis zu 30.000 €", ResourceKind.MONEY, atMost("30000"), groups, 14),
                line("ca. 10.000 €", ResourceKind.MONEY, about("10000"), groups, 29),
                line("bis zu 70.000 €", ResourceKind.MONEY, atMost("70000"), groups, 32),
                line("Rund 2.000 €", ResourceKind.MONEY, about("2000"), groups, 36));
    }

    private static List<CostLine> withoutFigure(IntFunction<List<String>> groups) {
        Stream<CostLine> asNeeded = Stream.of(6, 7, 18, 37, 38)
                .map(row -> line("nach Bedarf Finanzmittel", ResourceKind.MONEY, asNeeded(), groups, row));
        Stream<CostLine> others = Stream.of(
                line("KOMM-IN NRW-2010/2011", ResourceKind.FUNDING_PROGRAMME, noFigure(), groups, 5),
                line("Mittel der KAG", ResourceKind.THIRD_PARTY, noFigure(), groups, 8),
                line("Jobcenter ME-aktiv", ResourceKind.THIRD_PARTY, noFigure(), groups, 19),
                line("Jobcenter ME-aktiv", ResourceKind.THIRD_PARTY, noFigure(), groups, 20),
                line("Finanzmittel für Gutachter", ResourceKind.MONEY, noFigure(), groups, 22));
        return Stream.concat(asNeeded, others).toList();
    }

    private static List<CostLine> notMoney(IntFunction<List<String>> groups) {
        Stream<CostLine> existing = Stream.of(
                        1, 4, 5, 6, 7, 8, 9, 12, 13, 15, 16, 17, 18, 19, 20, 22, 24, 29, 30, 33, 34, 37, 38)
                .map(row -> line("Vorhandenes Personal", ResourceKind.EXISTING_STAFF, noFigure(), groups, row));
        Stream<CostLine> staff = Stream.of("Sozialarbeiter/innen", "Praxisanleiter/innen", "Lehrer/innen")
                .map(wording -> line(wording, ResourceKind.STAFF, noFigure(), groups, 21));
        Stream<CostLine> capacity = Stream.of(25, 31)
                .map(row -> line("Kompetenzen und Kapazitäten", ResourceKind.IN_KIND, noFigure(), groups, row));
        return Stream.of(existing, staff, capacity).flatMap(lines -> lines).toList();
    }

    private static CostLine line(
            String wording, ResourceKind kind, SoftAmount amount, IntFunction<List<String>> groups, int... rows) {
        List<Served> served = Arrays.stream(rows)
                .mapToObj(row -> Lines.measure("Zeile " + row, groups.apply(row).toArray(String[]::new)))
                .toList();
        return Lines.line(wording, kind, amount, served);
    }
}
