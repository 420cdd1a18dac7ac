package de.integrationsplan.transfer.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Reads the county's table from CSV; what is wrong with it becomes problems, see {@link TableRows}. */
public final class CsvTable {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    /** A separator with the header that it yields. */
    private record Reading(char separator, TableHeader header) {}

    private CsvTable() {}

    /** Reads a file's bytes. */
    public static SourceTable read(byte[] bytes) {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
        return read(decoded.text(), new ArrayList<>(decoded.problems()));
    }

    /** Reads text that was pasted. */
    public static SourceTable read(String text) {
        return read(text, new ArrayList<>());
    }

    private static SourceTable read(String raw, List<Problem> problems) {
        String text = raw.replaceFirst("^\\uFEFF?(?:sep=.\\R)?\\s*+", "");
        if (text.isEmpty()) {
            problems.add(Problem.ofFile("file.empty", Severity.ERROR, Map.of()));
            return new SourceTable(List.of(), problems);
        }
        Reading reading = header(text);
        CsvRecords.Parsed parsed = CsvRecords.parse(text, reading.separator(), TableRows.MOST + 2);
        TableRows rows = new TableRows(reading.header(), problems);
        parsed.records().stream().skip(1).map(Arrays::asList).forEach(rows::add);
        parsed.broken().ifPresent(row -> rows.unreadableFrom(row, "row.unterminated-quote"));
        return rows.table();
    }

    /** Takes the separator under which the most headers are known: the county's own header holds a comma. */
    private static Reading header(String text) {
        return SEPARATORS.stream()
                .map(separator -> new Reading(separator, header(text, separator)))
                .max(Comparator.<Reading>comparingLong(
                                reading -> reading.header().known())
                        .thenComparing(reading -> reading.header().columns().size())
                        .thenComparing(reading -> -SEPARATORS.indexOf(reading.separator())))
                .orElseThrow();
    }

    private static TableHeader header(String text, char separator) {
        List<String[]> first = CsvRecords.parse(text, separator, 1).records();
        return TableHeader.of(first.isEmpty() ? List.of() : Arrays.asList(first.getFirst()));
    }
}
