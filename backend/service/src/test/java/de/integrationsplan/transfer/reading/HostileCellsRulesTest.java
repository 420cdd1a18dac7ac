package de.integrationsplan.transfer.reading;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import de.integrationsplan.transfer.table.Column;
import de.integrationsplan.transfer.table.SourceRow;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of 20,000 characters made to keep a pattern busy: a whole row of them is read at once. */
class HostileCellsRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 und ",
                "personal und ",
                "am 31.2.2011 ",
                "1",
                "1.",
                "1,",
                "1 000 ",
                "1 - ",
                "(",
                ")",
                " ",
                "\n",
                "\u00A0",
                "10.1.+",
                "Aa ",
                "Herr A B C (",
                "zwischen 5 ",
                "mittel der ",
                "a) ",
                "Neu: ",
                "- x\n",
                "Sachgebiet 50-5 / a",
                "€",
                "T€ ",
                "förderung der",
                "sowie weitere ",
                "x bis 5 ",
                "inkl. nachfolgende "
            })
    void aRowOfFullCellsIsReadWithinFiveSeconds(String piece) {
        String cell = piece.repeat(20_000).substring(0, 20_000);
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            cells.put(column, cell);
        }
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> PlanReader.read(List.of(new SourceRow(1, cells))));
    }
}
