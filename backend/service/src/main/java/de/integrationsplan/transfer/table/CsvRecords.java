package de.integrationsplan.transfer.table;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The records of a CSV text (RFC 4180, any one-character separator), up to where it stops being one. */
final class CsvRecords {

    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    /**
     * @param records each as its cells
     * @param broken number of the record, 0-based, that cannot be read (a quote never closed); empty if all can
     */
    record Parsed(List<String[]> records, Optional<Integer> broken) {}

    private CsvRecords() {}

    /** Reads at most {@code limit} records. */
    static Parsed parse(String text, char separator, int limit) {
        ObjectReader reader =
                MAPPER.readerFor(String[].class).with(CsvSchema.emptySchema().withColumnSeparator(separator));
        List<String[]> records = new ArrayList<>();
        try (MappingIterator<String[]> rest = reader.readValues(text)) {
            while (records.size() < limit && rest.hasNextValue()) {
                records.add(rest.nextValue());
            }
            return new Parsed(records, Optional.empty());
        } catch (JacksonException bad) {
            return new Parsed(records, Optional.of(records.size()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
    }
}
