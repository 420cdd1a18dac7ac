package de.integrationsplan.transfer.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class XlsxTableRulesTest {

    @Test
    void a_workbook_is_read_as_its_csv_would_be() throws IOException {
        byte[] file = workbook(List.of(
                List.of("Baustein", "Ziel", "Maßnahmen", "Ressourcen"),
                List.of("10.1. Sprache", "Spracherwerb", "Kurs\n- für Eltern", "max. 10.000 €")));
        SourceTable table = XlsxTable.read(file);
        assertTrue(table.isSound(), table.problems().toString());
        assertEquals(
                CsvTable.read(
                        "Baustein;Ziel;Maßnahmen;Ressourcen\n10.1. Sprache;Spracherwerb;\"Kurs\n- für Eltern\";max. 10.000 €"),
                table);
    }

    @Test
    void a_title_above_the_header_is_passed_over_and_rows_are_counted_below_it() throws IOException {
        byte[] file = workbook(List.of(
                List.of("Handlungsschwerpunkte 2011"),
                List.of(),
                List.of("Baustein", "Ziel", "Maßnahmen"),
                List.of("10.1", "Z", "Eins"),
                List.of(),
                List.of("10.1", "Z", "Zwei")));
        assertEquals(
                List.of(1, 3),
                XlsxTable.read(file).rows().stream().map(SourceRow::rowNumber).toList());
    }

    @Test
    void numbers_are_read_as_people_see_them() throws IOException {
        byte[] file =
                workbook(List.of(List.of("Seite", "Baustein", "Ziel", "Maßnahmen"), List.of(3, "10.1", "Z", "M")));
        assertEquals("3", XlsxTable.read(file).rows().get(0).cell(Column.PAGE));
    }

    @Test
    void a_file_that_is_no_workbook_is_told_and_not_thrown() {
        assertEquals(
                "file.unreadable",
                XlsxTable.read(new byte[] {1, 2, 3}).problems().get(0).code());
    }

    @Test
    void entities_of_a_hostile_sheet_reach_no_file_and_do_not_grow() throws IOException {
        byte[] file = workbook(List.of(List.of("Baustein", "Ziel", "Maßnahmen"), List.of("10.1", "Z", "HERE")));
        byte[] hostile = replaced(file, "xl/sharedStrings.xml", text -> text.replaceFirst("<sst", """
                <!DOCTYPE sst [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&c;&c;"><!ENTITY c "boom">]><sst""")
                .replace("HERE", "&a;&b;"));
        SourceTable table = XlsxTable.read(hostile);
        assertTrue(
                table.rows().stream().noneMatch(row -> row.cell(Column.MEASURE).contains("root:")), table.toString());
    }

    @Test
    void macros_archives_and_bombs_are_refused() throws IOException {
        byte[] file = workbook(List.of(List.of("Baustein", "Ziel", "Maßnahmen")));
        assertEquals(Optional.empty(), ZipLimits.whyNotWorkbook(file));
        assertEquals(
                Optional.of("upload.macros"),
                ZipLimits.whyNotWorkbook(
                        archive(Map.of("xl/workbook.xml", new byte[1], "xl/vbaProject.bin", new byte[1]))));
        assertEquals(
                Optional.of("upload.spreadsheet-or-archive"),
                ZipLimits.whyNotWorkbook(archive(Map.of("word/document.xml", new byte[1]))));
        assertEquals(
                Optional.of("upload.too-large-unpacked"),
                ZipLimits.whyNotWorkbook(archive(Map.of("xl/workbook.xml", new byte[(int) ZipLimits.MOST_BYTES + 1]))));
        assertEquals(Optional.of("upload.broken-archive"), ZipLimits.whyNotWorkbook(new byte[] {'P', 'K', 3, 4, 9, 9}));
    }

    private static byte[] workbook(List<List<Object>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", null)) {
            Worksheet sheet = workbook.newWorksheet("Plan");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    switch (rows.get(row).get(column)) {
                        case Integer number -> sheet.value(row, column, number);
                        case Object text -> sheet.value(row, column, text.toString());
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] archive(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue());
                archive.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] replaced(byte[] file, String name, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile archive = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry part : Collections.list(archive.getEntries())) {
                byte[] content = archive.getInputStream(part).readAllBytes();
                parts.put(
                        part.getName(),
                        part.getName().equals(name)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return archive(parts);
    }
}
