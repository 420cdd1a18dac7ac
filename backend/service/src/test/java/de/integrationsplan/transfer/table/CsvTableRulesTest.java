package de.integrationsplan.transfer.table;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableRulesTest {

    private static final String HEADER = "building_block;goal;measure\n";

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void theSeparatorIsTakenFromTheHeader(String separator) {
        SourceTable table =
                CsvTable.read("building_block;goal;measure\n10.1. Sprache;Ziel;Kurs".replace(";", separator));
        assertEquals(List.of(), table.problems());
        assertEquals("Kurs", table.rows().getFirst().cell(Column.MEASURE));
    }

    @Test
    void theCountysOwnHeadersAreKnown() {
        SourceTable table = CsvTable.read("""
                Seite;Zeile;Baustein Rahmenkonzept;Wesentliche Ziele des Rahmenkonzeptes KME;Neu;\
                Maßnahmen KME (keine vollständige Aufzählung);"a) Zuständigkeit, b) Zusammenarbeit mit";Ressourcen;Anmerkung
                1;2;10.1. Sprache;Ziel;Neu:;Kurs;a) 40;Personal;gut
                """);
        assertEquals(List.of(), table.problems());
        assertEquals(Column.values().length, table.rows().getFirst().cells().size());
    }

    @Test
    void aHeaderWithACommaDoesNotMakeTheCommaTheSeparator() {
        SourceTable table =
                CsvTable.read("Baustein;Ziel;Maßnahmen;a) Zuständigkeit, b) Zusammenarbeit mit\n10.1;Z;M;a) 40, 50");
        assertEquals("a) 40, 50", table.rows().getFirst().cell(Column.RESPONSIBILITY));
    }

    @Test
    void aQuotedCellKeepsItsLineBreaksAndQuotes() {
        SourceTable table = CsvTable.read(HEADER + "10.1;\"Ziel\r\nzwei\";\"Kurs \"\"A\"\"; B\"\r\n");
        assertEquals("Ziel\nzwei", table.rows().getFirst().cell(Column.GOAL));
        assertEquals("Kurs \"A\"; B", table.rows().getFirst().cell(Column.MEASURE));
    }

    @Test
    void theByteOrderMarkIsNoPartOfTheHeader() {
        assertTrue(CsvTable.read(("\uFEFF" + HEADER + "a;b;c").getBytes(UTF_8)).isSound());
        assertTrue(CsvTable.read(("\uFEFF" + HEADER.replace(';', '\t') + "a\tb\tc").getBytes(UTF_16LE))
                .isSound());
        assertTrue(CsvTable.read("sep=;\r\n" + HEADER + "a;b;c").isSound());
    }

    @Test
    void bytesThatAreNotUtf8AreReadAsWindows1252WithAWarning() {
        SourceTable table = CsvTable.read((HEADER + "a;b;Maßnahme für 5 €").getBytes(Charset.forName("windows-1252")));
        assertEquals("Maßnahme für 5 €", table.rows().getFirst().cell(Column.MEASURE));
        assertEquals(List.of("0 file.not-utf-8 WARNING"), said(table));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | 0 file.empty ERROR",
                "~  \\n ~ | 0 file.empty ERROR",
                "building_block;goal;measure | 0 table.no-rows ERROR",
                "building_block;goal\\na;b | 0 column.missing ERROR, 1 row.no-measure ERROR",
                "building_block;goal;measure;Farbe\\na;b;c;rot | 0 column.unknown WARNING",
                "building_block;goal;measure;Ziel\\na;b;c;d | 0 column.duplicate ERROR",
                "building_block;goal;measure\\na;b;c;d | 1 row.ragged ERROR",
                "building_block;goal;measure\\na;b;c;; | ",
                "building_block;goal;measure\\na;b | 1 row.ragged ERROR, 1 row.no-measure ERROR",
                "building_block;goal;measure\\na;b;c\\n;;\\na;b; | 3 row.no-measure ERROR",
                "building_block;goal;measure\\na;b;c\\na;\"b;c | 2 row.unterminated-quote ERROR",
            })
    void whatIsWrongIsSaidAndWhere(String text, String problems) {
        SourceTable table = CsvTable.read(text.replace("\\n", "\n"));
        assertEquals(problems == null ? "" : problems, String.join(", ", said(table)));
    }

    @Test
    void rowsBeforeABrokenOneAreThere() {
        assertEquals(1, CsvTable.read(HEADER + "a;b;c\na;\"b;c").rows().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0000, 0x0007, 0x202E, 0x2066, 0x200F, 0xD800, 0xDC00})
    void forbiddenCharactersAreReportedAndReplaced(int codeUnit) {
        SourceTable table = CsvTable.read(HEADER + "a;b;Kurs" + (char) codeUnit + "!");
        assertEquals(List.of("1 cell.forbidden-character ERROR"), said(table));
        assertEquals("Kurs\uFFFD!", table.rows().getFirst().cell(Column.MEASURE));
    }

    @ParameterizedTest
    @CsvSource({"19999, true", "20000, true", "20001, false"})
    void aCellHolds20000Characters(int length, boolean sound) {
        SourceTable table = CsvTable.read(HEADER + "a;b;" + "x".repeat(length));
        assertEquals(sound, table.isSound());
        assertEquals(
                Math.min(length, 20_000),
                table.rows().getFirst().cell(Column.MEASURE).length());
    }

    @ParameterizedTest
    @CsvSource({"9999, true", "10000, true", "10001, false"})
    void aTableHolds10000Rows(int rows, boolean sound) {
        String text = HEADER + IntStream.range(0, rows).mapToObj(i -> "a;b;c").collect(Collectors.joining("\n"));
        SourceTable table = CsvTable.read(text);
        assertEquals(sound, table.isSound());
        assertEquals(Math.min(rows, 10_000), table.rows().size());
    }

    @Test
    void textIsKeptInNormalFormC() {
        assertEquals(
                "für", CsvTable.read(HEADER + "a;b;fu\u0308r").rows().getFirst().cell(Column.MEASURE));
    }

    private static List<String> said(SourceTable table) {
        return table.problems().stream()
                .map(problem -> problem.row() + " " + problem.code() + " " + problem.severity())
                .toList();
    }
}
