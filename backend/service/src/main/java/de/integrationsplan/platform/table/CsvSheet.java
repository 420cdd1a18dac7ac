package de.integrationsplan.platform.table;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV the way German spreadsheet programs open it: UTF-8 with a byte order mark, semicolons, a comma in decimals,
 * RFC 4180 quotes.
 */
final class CsvSheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvSheet() {}

    static byte[] of(Sheet sheet) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        csv.append(row(sheet.headings()));
        sheet.rows().forEach(row -> csv.append(row(row)));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String row(List<? extends @Nullable Object> cells) {
        return cells.stream().map(CsvSheet::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal decimal -> decimal.toPlainString().replace('.', ',');
            case Integer number -> number.toString();
            default -> '"' + Formulas.defused(value.toString()).replace("\"", "\"\"") + '"';
        };
    }
}
