package de.integrationsplan.transfer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrationsplan.transfer.table.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the preview says about rows of the county's own table. */
class ReadingTextRulesTest {

    @Test
    void amounts() {
        assertEquals(
                List.of("Geld; höchstens 10.000,00 € pro Jahr; ein Topf mit der Zeile darunter"),
                read(2, Column.RESOURCES));
        assertEquals(List.of("Geld; aus dem Topf der Zeile darüber"), read(3, Column.RESOURCES));
        assertEquals(
                List.of("Förderprogramm »KOMM-IN NRW«; ohne Betrag; Zeitraum 2010 bis 2011", "vorhandenes Personal"),
                read(5, Column.RESOURCES));
        assertEquals(List.of("vorhandenes Personal", "Geld; nach Bedarf"), read(6, Column.RESOURCES));
    }

    @Test
    void parties() {
        assertEquals(
                List.of(
                        "Federführung: SAB (Organisation); Person (nicht öffentlich): Herr Lindemann",
                        "Zusammenarbeit: Sachgebiet 50-5"),
                read(17, Column.RESPONSIBILITY));
        assertEquals(
                List.of(
                        "Federführung: Amt 01; Zusatz: »Gleichstellung«",
                        "Zusammenarbeit: Sachgebiet 50-5; Zusatz: »und weitere«; offen für weitere"),
                read(13, Column.RESPONSIBILITY));
    }

    @Test
    void measuresAndTimes() {
        assertEquals(
                List.of(
                        "Maßnahme »Fortschreibung der Datensammlung 2010 (Veröffentlichung Mai 2011)«",
                        "Zeit: Mai 2011: »Veröffentlichung«"),
                read(11, Column.MEASURE));
        assertEquals(
                List.of(
                        "Maßnahme »Kreisweite Vernetzung stärken und sichern«; 5 Teile; davon neu: 2",
                        "Zeit: regelmäßig"),
                read(7, Column.MEASURE));
    }

    private static List<String> read(int row, Column column) {
        return Plan2011.row(row).readings().stream()
                .filter(reading -> reading.column() == column)
                .map(Reading::read)
                .toList();
    }
}
