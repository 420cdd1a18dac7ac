package de.integrationsplan.platform.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Tables as one XLSX file: numbers as numbers, headings that stay in sight, texts that are never formulas. */
final class XlsxSheets {

    private static final int LONGEST_TEXT = 32_767;

    private XlsxSheets() {}

    static byte[] of(List<Sheet> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Integrationsplan", null)) {
            for (Sheet sheet : sheets) {
                write(sheet, workbook.newWorksheet(sheet.name()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Sheet sheet, Worksheet worksheet) {
        for (int column = 0; column < sheet.headings().size(); column++) {
            worksheet.value(0, column, sheet.headings().get(column));
            worksheet.style(0, column).bold().set();
        }
        worksheet.freezePane(0, 1);
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<@Nullable Object> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                write(worksheet, row + 1, column, cells.get(column));
            }
        }
    }

    private static void write(Worksheet worksheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal decimal -> {
                worksheet.value(row, column, decimal);
                worksheet.style(row, column).format("#,##0.00").set();
            }
            case Integer number -> worksheet.value(row, column, number);
            default -> worksheet.value(row, column, shortened(Formulas.defused(value.toString())));
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
