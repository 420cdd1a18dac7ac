package de.integrationsplan.transfer.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * Reads the county's table from the first sheet of an XLSX file. Lines above the header (a title, a date) are passed over; of a
 * formula counts the value that was last computed. What is wrong becomes problems, see {@link TableRows}, and
 * {@code file.unreadable} where the file is no workbook.
 */
public final class XlsxTable {

    /** A header stands near the top. */
    private static final int HEADER_WITHIN = 20;

    private XlsxTable() {}

    /** @param bytes of a file that {@link ZipLimits} has let pass */
    public static SourceTable read(byte[] bytes) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var rows = workbook.getFirstSheet().openStream()) {
            return read(rows.iterator());
        } catch (IOException | RuntimeException noWorkbook) {
            return new SourceTable(List.of(), List.of(Problem.ofFile("file.unreadable", Severity.ERROR, Map.of())));
        }
    }

    private static SourceTable read(Iterator<Row> rows) {
        List<List<String>> above = new ArrayList<>();
        while (rows.hasNext() && above.size() < HEADER_WITHIN) {
            Row row = rows.next();
            above.add(cells(row));
            TableHeader header = TableHeader.of(above.getLast());
            if (header.known() >= Column.REQUIRED.size()) {
                return below(header, row.getRowNum(), rows);
            }
        }
        if (above.isEmpty()) {
            return new SourceTable(List.of(), List.of(Problem.ofFile("file.empty", Severity.ERROR, Map.of())));
        }
        return below(TableHeader.of(above.getFirst()), 1, Collections.emptyIterator());
    }

    /** A workbook leaves out empty rows, and the empty cells at the end of a row; people count them. */
    private static SourceTable below(TableHeader header, int headerRow, Iterator<Row> rest) {
        int width = header.columns().size();
        TableRows rows = new TableRows(header, new ArrayList<>());
        int added = 0;
        // One more than may be read tells that there are too many.
        while (rest.hasNext() && added <= TableRows.MOST) {
            Row row = rest.next();
            for (; added < row.getRowNum() - headerRow - 1 && added <= TableRows.MOST; added++) {
                rows.add(Collections.nCopies(width, ""));
            }
            List<String> cells = cells(row);
            cells.addAll(Collections.nCopies(Math.max(0, width - cells.size()), ""));
            rows.add(cells);
            added++;
        }
        return rows.table();
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(text(row.getOptionalCell(column).orElse(null)));
        }
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.ERROR || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return Objects.requireNonNullElse(cell.getText(), "");
    }
}
