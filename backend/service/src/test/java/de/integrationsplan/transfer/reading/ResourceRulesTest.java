package de.integrationsplan.transfer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceRulesTest {

    /** kind, qualifier, label of each line, as "KIND QUALIFIER label". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vorhandenes Personal | EXISTING_STAFF NONE",
                "Vorhandenes\\nPersonal | EXISTING_STAFF NONE",
                "max. 10.000 € / Jahr\\n(inkl. nachfolgende Zeile) | MONEY AT_MOST 10000.00",
                "Mittel s.o. | MONEY NONE",
                "siehe oben | MONEY NONE",
                "max. 20.000 €;\\nvorhandenes Personal | MONEY AT_MOST 20000.00; EXISTING_STAFF NONE",
                "max. 20.000 €\\nvorhandenes Personal | MONEY AT_MOST 20000.00; EXISTING_STAFF NONE",
                "KOMM-IN NRW-2010/2011;\\nvorhandenes Personal | FUNDING_PROGRAMME NONE KOMM-IN NRW; EXISTING_STAFF NONE",
                "KOMM-IN NRW-\\n2010/2011 | FUNDING_PROGRAMME NONE KOMM-IN NRW",
                "ESF-Mittel | FUNDING_PROGRAMME NONE ESF",
                "Vorhandenes Personal und nach Bedarf Finanzmittel | EXISTING_STAFF NONE; MONEY AS_NEEDED",
                "Vorhandenes Personal;\\nMittel der KAG | EXISTING_STAFF NONE; THIRD_PARTY NONE KAG",
                "Zuschuss von der Sparkasse | THIRD_PARTY NONE Sparkasse",
                "Spenden | THIRD_PARTY NONE Spenden",
                "Mittel des Kreises | MONEY NONE",
                "ca. 6.500 € | MONEY ABOUT 6500.00",
                "bis zu 30.000 € | MONEY AT_MOST 30000.00",
                "ca. 10.000 € sowie vorhandenes Personal | MONEY ABOUT 10000.00; EXISTING_STAFF NONE",
                "Rund 2.000 € | MONEY ABOUT 2000.00",
                "Jobcenter ME-aktiv +\\nVorhandenes Personal | THIRD_PARTY NONE Jobcenter ME-aktiv; EXISTING_STAFF NONE",
                "Sozialarbeiter/innen\\nPraxisanleiter/innen\\nLehrer/innen | STAFF NONE Sozialarbeiter/innen; STAFF NONE Praxisanleiter/innen; STAFF NONE Lehrer/innen",
                "Vorhandenes Personal,\\nFinanzmittel für Gutachter | EXISTING_STAFF NONE; MONEY NONE Gutachter",
                "Finanzmittel für Dolmetscher | MONEY NONE Dolmetscher",
                "500 € für Druckkosten | MONEY EXACT 500.00 Druckkosten",
                "5.000 € Mittel der KAG | THIRD_PARTY EXACT 5000.00 KAG",
                "50.000 € Jobcenter ME-aktiv | THIRD_PARTY EXACT 50000.00 Jobcenter ME-aktiv",
                "Kompetenzen und Kapazitäten im Fachseminar | IN_KIND NONE Kompetenzen und Kapazitäten im Fachseminar",
                "5.000 € und 3.000 € | MONEY EXACT 5000.00; MONEY EXACT 3000.00",
                "zwischen 5.000 € und 8.000 € | MONEY AT_MOST 8000.00",
                "noch offen | MONEY NONE noch offen",
                "1 Mio. | MONEY EXACT 1000000.00",
            })
    void whatAResourceIs(String cell, String expected) {
        List<String> lines = ResourceReader.read(cell.replace("\\n", "\n")).lines().stream()
                .map(ResourceRulesTest::said)
                .toList();
        assertEquals(expected, String.join("; ", lines));
    }

    @Test
    void aProgrammeHasItsPeriod() {
        ResourceReading line = only("KOMM-IN NRW-2010/2011");
        assertEquals("2010", line.periodFrom());
        assertEquals("2011", line.periodTo());
        assertEquals(Recurrence.PERIOD, line.recurrence());
        assertEquals("2012", only("ESF 2011/12").periodTo());
        assertEquals("2011", only("ESF 2011").periodFrom());
    }

    @Test
    void aPotIsSharedWithTheRowThatIsNamed() {
        assertTrue(only("max. 10.000 € / Jahr\n(inkl. nachfolgende Zeile)").sharedWithNextRow());
        assertTrue(only("Mittel s.o.").sharedWithPreviousRow());
        assertTrue(only("siehe oben").sharedWithPreviousRow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0,5 Stelle | 0.5 | ",
                "1,5 VZÄ | 1.5 | ",
                "2 Stellen Sozialarbeit | 2 | Sozialarbeit",
                "halbe Stelle | 0.5 | ",
            })
    void posts(String cell, String fte, String label) {
        ResourceReading line = only(cell);
        assertEquals(ResourceKind.STAFF, line.kind());
        assertEquals(fte, Objects.toString(line.fte()));
        assertEquals(label, line.label());
    }

    @Test
    void moreThan9999PostsAreAProblem() {
        assertEquals("9999", Objects.toString(only("9999 Stellen").fte()));
        assertEquals(null, only("10000 Stellen").fte());
        assertEquals(List.of("resource.posts-unreadable"), codes("10000 Stellen"));
    }

    @Test
    void whatCannotBeReadIsALineAndAProblem() {
        ResourceReading line = only("Xyzzy 42");
        assertEquals(ResourceKind.IN_KIND, line.kind());
        assertEquals(Certainty.LOW, line.certainty());
        assertEquals("Xyzzy 42", line.wording());
        assertEquals(List.of("resource.unreadable"), codes("Xyzzy 42"));
    }

    @Test
    void aHostileFigureIsMoneyWithoutAnAmount() {
        assertEquals("MONEY NONE", said(only("999999999999999 €")));
        assertEquals(Certainty.LOW, only("999999999999999 €").certainty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"–", "keine", "entfällt", "-"})
    void nothingIsNoLineButIsSaid(String cell) {
        assertEquals(List.of(), ResourceReader.read(cell).lines());
        assertEquals(List.of("resource.none-stated"), codes(cell));
    }

    @Test
    void anEmptyCellHasNeitherLinesNorProblems() {
        assertEquals(new ResourceCell(List.of(), List.of()), ResourceReader.read(" \n "));
    }

    private static String said(ResourceReading line) {
        String amount = line.amount() == null ? "" : " " + line.amount();
        return line.kind() + " " + line.qualifier() + amount + (line.label() == null ? "" : " " + line.label());
    }

    private static ResourceReading only(String cell) {
        List<ResourceReading> lines = ResourceReader.read(cell).lines();
        assertEquals(1, lines.size(), () -> "one line in " + lines);
        return lines.getFirst();
    }

    private static List<String> codes(String cell) {
        return ResourceReader.read(cell).findings().stream().map(Finding::code).toList();
    }
}
