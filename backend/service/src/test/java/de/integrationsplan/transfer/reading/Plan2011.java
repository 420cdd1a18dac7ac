package de.integrationsplan.transfer.reading;

import de.integrationsplan.transfer.table.CsvTable;
import de.integrationsplan.transfer.table.SourceTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The county's own table of 2011, read once. */
final class Plan2011 {

    static final SourceTable TABLE = CsvTable.read(bytes());
    static final PlanReading PLAN = PlanReader.read(TABLE.rows());

    private Plan2011() {}

    static MeasureReading row(int number) {
        return PLAN.measures().get(number - 1);
    }

    static byte[] bytes() {
        try (InputStream file = Objects.requireNonNull(Plan2011.class.getResourceAsStream("/plan-2011.csv"))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
