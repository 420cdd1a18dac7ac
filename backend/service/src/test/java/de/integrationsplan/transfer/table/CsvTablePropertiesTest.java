package de.integrationsplan.transfer.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

/** What holds for every file, however hostile. */
class CsvTablePropertiesTest {

    @Property(tries = 500)
    void noBytesEverThrow(@ForAll byte[] bytes) {
        CsvTable.read(bytes);
    }

    @Property(tries = 500)
    void noTextBelowAHeaderThrowsOrLetsAForbiddenCharacterThrough(@ForAll @StringLength(max = 2_000) String text) {
        for (SourceRow row :
                CsvTable.read("building_block;goal;measure\n" + text).rows()) {
            row.cells().values().forEach(CsvTablePropertiesTest::assertStorable);
        }
    }

    @Property(tries = 300)
    void theSameTextGivesTheSameTable(@ForAll @StringLength(max = 500) String text) {
        String file = "Baustein;Ziel;Maßnahme\n" + text;
        assertEquals(CsvTable.read(file), CsvTable.read(file));
    }

    private static void assertStorable(String cell) {
        assertFalse(cell.indexOf(0) >= 0);
        assertEquals(cell, new String(cell.getBytes(UTF_8), UTF_8));
    }
}
